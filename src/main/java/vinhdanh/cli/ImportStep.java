package vinhdanh.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.ApplicationContext;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.intake.ImportWorkbooks;
import vinhdanh.nomination.intake.ImportWorkbooks.Outcome;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.nomination.report.ImportReportJson;
import vinhdanh.nomination.report.ImportReportWorkbook;
import vinhdanh.shared.Bilingual;

/** The step of the job that takes the workbooks in and reports what was wrong in them. */
final class ImportStep {

    private final ImportWorkbooks workbooks;

    private final Clock clock;

    private final LawBook law;

    private final Progress progress;

    ImportStep(ApplicationContext application, LawBook law, Progress progress) {
        this.workbooks = application.getBean(ImportWorkbooks.class);
        this.clock = application.getBean(Clock.class);
        this.law = law;
        this.progress = progress;
    }

    /**
     * Imports and writes {@code import-report.xlsx} and {@code import-report.json}.
     * @throws Refusal when a file is refused whole and such files are not to be skipped,
     * with every fault of every file
     */
    ImportReport run(LoadedCampaign campaign, AwardJob.Order order, Path folder) throws IOException {
        Outcome outcome = this.workbooks.importAll(campaign, this.law, order.files(), order.skipRefused(),
                this.progress::file);
        return switch (outcome) {
            case Outcome.Imported imported -> write(imported.report(), folder);
            case Outcome.Refused refused -> throw refusal(refused.report());
        };
    }

    private static Refusal refusal(ImportReport report) {
        List<Bilingual> sentences = new ArrayList<>();
        report.files().stream().filter(ImportReport.FileResult::refused).forEach(file -> {
            for (Fault fault : file.faults()) {
                sentences.add(new Bilingual(
                        "%s [%s] %s %s".formatted(file.file(), fault.code(), fault.sentence().vi(), fault.cure().vi()),
                        "%s [%s] %s %s".formatted(file.file(), fault.code(), fault.sentence().en(),
                                fault.cure().en())));
            }
        });
        sentences.add(new Bilingual(
                "Không có gì được ghi lại. Hãy sửa các tệp trên rồi chạy lại, hoặc thêm --skip-refused để bỏ qua chúng.",
                "Nothing was stored. Mend these files and run the command again, or add --skip-refused to go on "
                        + "without them."));
        return new Refusal(ExitCode.REFUSED, sentences);
    }

    private ImportReport write(ImportReport report, Path folder) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("import-report.xlsx")))) {
            ImportReportWorkbook.write(report, out, this.clock.instant());
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("import-report.json")))) {
            ImportReportJson.write(report, out);
        }
        return report;
    }

    static Summary.ReadFiles files(ImportReport report) {
        return new Summary.ReadFiles(report.filesRead(), report.filesRefused());
    }

    static Summary.Rows rows(ImportReport report) {
        ImportReport.Rows rows = report.rows();
        return new Summary.Rows(rows.read(), rows.accepted(), rows.held(), rows.refused(), rows.warnings());
    }

    static Map<String, Integer> faults(ImportReport report) {
        Map<String, Integer> faults = new TreeMap<>();
        report.faults().forEach((code, count) -> faults.put(code.name(), count));
        return faults;
    }

    /** The rows that named the line, refused ones too. */
    static int proposed(ImportReport report, String line, SubjectKind subject) {
        return report.lines()
            .stream()
            .filter(count -> count.line().equals(line) && count.subject() == subject)
            .mapToInt(ImportReport.LineCount::proposed)
            .sum();
    }

}
