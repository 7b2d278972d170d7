package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import vinhdanh.campaign.LoadPlan;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan;
import vinhdanh.campaign.PlanFile;
import vinhdanh.campaign.PlanFile.Reading;
import vinhdanh.certificate.IssueCertificates;
import vinhdanh.database.Database;
import vinhdanh.decision.Decision;
import vinhdanh.decision.KeepDocuments;
import vinhdanh.decision.PublishDecision;
import vinhdanh.decision.SelectNominations;
import vinhdanh.decision.SelectNominations.Selected;
import vinhdanh.decision.SignDecision;
import vinhdanh.decision.SignDecision.Signed;
import vinhdanh.law.LawBook;
import vinhdanh.ledger.Checkpoint;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.ledger.ResultSeal;
import vinhdanh.nomination.report.ImportReport;

/**
 * The campaign's whole way: plan, nominations, selection, decision, certificates, ledger.
 * Each step is an act of its own; the result appears at the end.
 */
final class AwardJob {

    private final Order order;

    private final Console console;

    private final Progress progress;

    private final LawBook law;

    private final Reading.Read plan;

    private final LocalDate day;

    private AwardJob(Order order, Console console, LawBook law, Reading.Read plan, LocalDate day) {
        this.order = order;
        this.console = console;
        this.progress = console.progress();
        this.law = law;
        this.plan = plan;
        this.day = day;
    }

    /**
     * What is asked for.
     *
     * @param files workbooks and folders of them
     * @param seed the seed of the draw, or null for the plan's
     * @param decide the day of the decision, or null for the plan's
     * @param skipRefused whether to go on without files that are refused whole
     * @param address where the pages are served, for the QR codes
     */
    record Order(Path plan, List<Path> files, @Nullable String seed, @Nullable LocalDate decide, boolean skipRefused,
            String address) {
    }

    /**
     * Reads the plan.
     * @throws Refusal when the plan doesn't add up, with every fault, or cannot be
     * decided on the day that is asked for
     */
    static AwardJob prepare(Order order, LawBook law, Console console) {
        return switch (PlanFile.read(order.plan(), law)) {
            case Reading.Read read ->
                new AwardJob(order, console, law, read, DecisionDay.of(order.decide(), read.plan(), law));
            case Reading.Refused refused -> throw Refusals.ofPlan(refused);
        };
    }

    Plan plan() {
        return this.plan.plan();
    }

    /**
     * Runs the job on an empty database and leaves everything in the folder.
     * @param application set up for the data folder, the law being the job's own
     * @return the result in figures
     */
    Summary run(Database database, Application application, Path folder) throws IOException {
        try (ConfigurableApplicationContext context = application.withLogOf(plan().code()).startForWork(database)) {
            return run(context, folder);
        }
    }

    private Summary run(ApplicationContext application, Path folder) throws IOException {
        this.progress.step("Nạp kế hoạch " + plan().number(), "Loading plan " + plan().number());
        LoadedCampaign campaign = load(application);
        this.progress.step("Đọc và kiểm tra các tệp đề nghị", "Reading and checking the workbooks");
        ImportReport report = new ImportStep(application, this.law, this.progress).run(campaign, this.order, folder);
        this.progress.step("Xét chọn trong chỉ tiêu", "Selecting within the seats");
        String seed = (this.order.seed() != null) ? this.order.seed() : plan().selection().seed();
        Selected selected = application.getBean(SelectNominations.class).select(campaign, seed, folder);
        this.progress.step("Lập quyết định khen thưởng", "Making the decision");
        Signed signed = application.getBean(SignDecision.class).sign(campaign, this.law, this.day, folder);
        Decision decision = signed.decision();
        this.progress.step("In " + decision.awards().size() + " bằng",
                "Drawing " + decision.awards().size() + " certificates");
        Map<String, Receipt> recorded = new LinkedHashMap<>(application.getBean(IssueCertificates.class)
            .issue(decision, this.law, this.order.address(), folder, this.progress.counting(decision.awards().size()))
            .files());
        recorded.put("selection.json", selected.receipt());
        recorded.put("decision.pdf", signed.receipt());
        this.progress.step("Công bố và ghi sổ cái", "Publishing and sealing the ledger");
        Map<String, Receipt> receipts = application.getBean(KeepDocuments.class)
            .keep(decision, folder, recorded, List.of("decision.docx", "payments.xlsx", "selection.xlsx",
                    "import-report.xlsx", "import-report.json"));
        application.getBean(PublishDecision.class).publish(decision);
        Ledger ledger = application.getBean(Ledger.class);
        Checkpoint checkpoint = ledger.publish();
        Summary summary = Summary.of(this.law, report, selected.selection(), decision, seed, checkpoint);
        summary.write(folder.resolve("summary.json"));
        new ResultSeal(ledger).seal(folder, receipts, checkpoint);
        summary.tell(this.console);
        return summary;
    }

    private LoadedCampaign load(ApplicationContext application) {
        return switch (application.getBean(LoadPlan.class).load(this.plan)) {
            case LoadPlan.Outcome.Loaded loaded -> loaded.campaign();
            case LoadPlan.Outcome.OtherPlanOfThatCode other -> throw new Refusal(ExitCode.REFUSED,
                    "Cơ sở dữ liệu đã có một kế hoạch khác mang mã “%s”.".formatted(other.code()),
                    "The database holds another plan with the code “%s”.".formatted(other.code()));
        };
    }

}
