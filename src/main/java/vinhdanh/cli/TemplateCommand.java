package vinhdanh.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.PlanFile;
import vinhdanh.campaign.PlanFile.Reading;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.form.Template;

/** {@code template}: the empty workbook that a unit fills in. */
@Command(name = "template", mixinStandardHelpOptions = true,
        description = "Make the empty workbook that a unit fills in.",
        footer = { "", "Exit codes: 0 done, 1 fault, 2 wrong usage, 3 plan or unit refused." })
final class TemplateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PLAN", description = "the plan's file")
    private @Nullable Path plan;

    @Option(names = "--unit", required = true, paramLabel = "UNIT", description = "the unit's name or code")
    private @Nullable String unit;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", description = "the workbook to make")
    private @Nullable Path out;

    @Option(names = "--force", description = "replace a file that exists")
    private boolean force;

    @Option(names = "--law", paramLabel = "DIR",
            description = "the office's own law folder (else VINHDANH_LAW, else only what the program brings)")
    private @Nullable Path law;

    private final Surroundings surroundings;

    private final Console console;

    TemplateCommand(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path file = Objects.requireNonNull(this.out).toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongUsage("Không có thư mục “%s” để ghi tệp vào; hãy tạo thư mục đó trước.".formatted(folder),
                    "There is no folder “%s” to write the file into; make it first.".formatted(folder));
        }
        if (Files.exists(file) && !this.force) {
            throw new WrongUsage("Tệp %s đã có và được giữ nguyên; thêm --force để thay thế.".formatted(this.out),
                    "The file %s exists and was left alone; add --force to replace it.".formatted(this.out));
        }
        LawBook book = this.surroundings.law(this.law);
        Plan read = read(book);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        // The same plan gives the same bytes, so the file bears the plan's day.
        Template.Outcome outcome = Template.write(read, book, Objects.requireNonNull(this.unit), workbook,
                read.issued().atStartOfDay(ZoneOffset.UTC).toInstant());
        if (outcome instanceof Template.Outcome.Refused refused) {
            throw new Refusal(ExitCode.REFUSED, List.of(refused.reason()));
        }
        write(workbook.toByteArray(), file);
        this.console.say("Đã lập %s.".formatted(this.out), "Made %s.".formatted(this.out));
        return ExitCode.DONE.number();
    }

    private Plan read(LawBook book) {
        return switch (PlanFile.read(AwardCommand.existing(Objects.requireNonNull(this.plan)), book)) {
            case Reading.Read reading -> reading.plan();
            case Reading.Refused refused -> throw Refusals.ofPlan(refused);
        };
    }

    /** Whole, or not at all; with the rights that this person's new files have. */
    private static void write(byte[] workbook, Path file) throws IOException {
        Path growing = file.resolveSibling(".%s.part-%d".formatted(file.getFileName(), ProcessHandle.current().pid()));
        try {
            Files.write(growing, workbook);
            Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        catch (IOException fault) {
            throw Unwritable.file(file, fault);
        }
        finally {
            Files.deleteIfExists(growing);
        }
    }

}
