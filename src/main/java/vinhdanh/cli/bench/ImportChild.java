package vinhdanh.cli.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.campaign.LoadPlan;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.PlanFile;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.intake.ImportWorkbooks;
import vinhdanh.nomination.intake.ProgressListener;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.nomination.sheet.Workbooks;

/**
 * Imports workbook after workbook in a process of its own, whose heap is the one to be
 * measured, and writes a line of JSON for each.
 */
public final class ImportChild {

    private final LawBook law = LawBook.shipped();

    private final ApplicationContext context;

    private final LoadedCampaign campaign;

    private final CopiedRows copies;

    private ImportChild(Stage.Running running, Path plan, Path folder) {
        this.context = running.context();
        this.campaign = load(plan);
        this.copies = new CopiedRows(running.dataSource(), folder);
    }

    /** Imports {@code bench-0.xlsx}, {@code bench-1.xlsx} and so on. */
    public static void run(Stage stage, Path plan, Path folder, PrintStream out) throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        try (Stage.Running running = stage.work(BenchCampaign.CODE)) {
            ImportChild child = new ImportChild(running, plan, folder);
            for (int i = 0; Files.exists(folder.resolve("bench-" + i + ".xlsx")); i++) {
                out.println(json.writeValueAsString(child.measure(folder.resolve("bench-" + i + ".xlsx"), i)));
            }
        }
    }

    private LoadedCampaign load(Path plan) {
        if (PlanFile.read(plan, this.law) instanceof PlanFile.Reading.Read read
                && this.context.getBean(LoadPlan.class).load(read) instanceof LoadPlan.Outcome.Loaded loaded) {
            return loaded.campaign();
        }
        throw new IllegalStateException("The plan of the measurement is refused: " + PlanFile.read(plan, this.law));
    }

    private ImportTimes measure(Path workbook, int number) throws Exception {
        boolean readFirst = number % 2 == 0;
        double reading = readFirst ? Rounds.seconds(() -> read(workbook)) : 0;
        ImportReport[] report = new ImportReport[1];
        double importing = Rounds.seconds(() -> {
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            report[0] = importAll(workbook);
        });
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        if (!readFirst) {
            reading = Rounds.seconds(() -> read(workbook));
        }
        this.copies.keep("bench-" + number);
        return new ImportTimes(report[0].rows().accepted(), importing, reading, this.copies.copy("including all"),
                this.copies.copy(""), peak, report[0].rows().warnings());
    }

    private ImportReport importAll(Path workbook) {
        ImportWorkbooks.Outcome outcome = this.context.getBean(ImportWorkbooks.class)
            .importAll(this.campaign, this.law, List.of(workbook), false, ProgressListener.SILENT);
        ImportReport.Rows rows = outcome.report().rows();
        if (rows.read() == 0 || rows.accepted() != rows.read()) {
            throw new IllegalStateException("Not every row was accepted: " + rows
                    + outcome.report().files().stream().flatMap(file -> file.faults().stream()).limit(3).toList());
        }
        return outcome.report();
    }

    private static void read(Path workbook) {
        if (!(Workbooks.open(List.of(workbook)) instanceof Workbooks.Opening.Opened opened)) {
            throw new IllegalStateException("The workbook of the measurement is refused");
        }
        try (Workbook open = opened.workbook()) {
            for (Workbook.Sheet sheet : open.sheets()) {
                try (Stream<SheetRow> rows = sheet.rows()) {
                    rows.forEach(SheetRow::width);
                }
            }
        }
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

}
