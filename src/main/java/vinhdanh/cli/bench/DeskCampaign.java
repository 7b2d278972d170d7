package vinhdanh.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.LoadPlan;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.PlanFile;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.draft.PeerReview;
import vinhdanh.nomination.draft.RecordPeerReview;
import vinhdanh.nomination.draft.WriteDraft;
import vinhdanh.nomination.intake.ImportWorkbooks;
import vinhdanh.nomination.intake.ProgressListener;
import vinhdanh.nomination.life.PlaceSubmission;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Vietnam;

/**
 * Fills a database with a campaign at work: units that have sent their nominations, and
 * others whose list is ready to be sent.
 */
final class DeskCampaign {

    /** Units whose nominations are there from the beginning. */
    static final int SENT = 20;

    /** How many each of the others proposes. */
    private static final int SMALL = 5;

    /** The number from which names are theirs. */
    private static final int OTHERS = 230_000;

    private static final int PROPOSED_FOR_A_SEAT = 100;

    private final ApplicationContext context;

    private final LawBook law;

    private final LocalDate today;

    private final DeskPeople people;

    private DeskCampaign(ApplicationContext context) {
        this.context = context;
        this.law = context.getBean(LawBook.class);
        this.today = LocalDate.ofInstant(context.getBean(Clock.class).instant(), Vietnam.ZONE);
        this.people = new DeskPeople(context);
    }

    /**
     * Launches it.
     * @param nominations that were sent
     * @param waiting units whose list is ready
     */
    static LoadedCampaign fill(ApplicationContext context, Path folder, int nominations, int waiting)
            throws IOException {
        return new DeskCampaign(context).fill(folder, nominations, waiting);
    }

    private LoadedCampaign fill(Path folder, int nominations, int waiting) throws IOException {
        List<Integer> proposed = new ArrayList<>(Collections.nCopies(SENT, nominations / SENT));
        proposed.addAll(Collections.nCopies(waiting, SMALL));
        BenchCampaign campaign = BenchCampaign.withRoute(Files.createDirectories(folder), proposed, PROPOSED_FOR_A_SEAT,
                this.today.minusDays(65));
        LoadedCampaign loaded = load(campaign.plan());
        for (int line = 0; line < SENT; line++) {
            send(loaded, campaign.workbook(line), line);
        }
        for (int line = SENT; line < proposed.size(); line++) {
            write(loaded, line);
        }
        return loaded;
    }

    private LoadedCampaign load(Path plan) {
        if (PlanFile.read(plan, this.law) instanceof PlanFile.Reading.Read read
                && this.context.getBean(LoadPlan.class).load(read) instanceof LoadPlan.Outcome.Loaded loaded) {
            return loaded.campaign();
        }
        throw new IllegalStateException("The plan of the measurement is refused: " + PlanFile.read(plan, this.law));
    }

    private void send(LoadedCampaign campaign, Path workbook, int line) {
        ImportReport report = this.context.getBean(ImportWorkbooks.class)
            .importAll(campaign, this.law, List.of(workbook), false, ProgressListener.SILENT)
            .report();
        if (report.rows().read() == 0 || report.rows().accepted() != report.rows().read()) {
            throw new IllegalStateException("Not every row was accepted: " + report.rows());
        }
        this.context.getBean(PlaceSubmission.class).place(campaign.id(), unit(campaign, line), head(line));
    }

    private void write(LoadedCampaign campaign, int line) {
        Actor head = head(line);
        UnitId unit = unit(campaign, line);
        this.context.getBean(RecordPeerReview.class)
            .save(campaign.id(), unit, new PeerReview("1/BB", this.today.minusDays(1), "", 50, 50, "", "",
                    line + 1 + "/TTr", this.today, "Nguyễn Văn Mẫu", "Giám đốc", 0), head);
        for (int i = 0; i < SMALL; i++) {
            this.context.getBean(WriteDraft.class)
                .begin(campaign.id(), unit, "individuals", Map.ofEntries(Map.entry("SALUTATION", "Ông"),
                        Map.entry("FULL_NAME", InventedWorkbook.name(OTHERS + line * SMALL + i)),
                        Map.entry("BIRTH", "%02d/%02d/1980".formatted(i + 1, line % 12 + 1)), Map.entry("SEX", "Nam"),
                        Map.entry("POST", "Chuyên viên"), Map.entry("WORKPLACE", "Đơn vị đo số " + line),
                        Map.entry("STATUTORY_CLASS", "direct"), Map.entry("CONTENTS", "1"),
                        Map.entry("ACHIEVEMENT", "Hoàn thành xuất sắc nhiệm vụ, số %d.%d".formatted(line, i)),
                        Map.entry("AWARD_FORM", "Bằng khen"), Map.entry("LINE", "L" + line), Map.entry("VOTES", "45")),
                        head);
        }
    }

    private Actor head(int line) {
        return this.people.add(headLogin(line), Role.HEAD, "bench-" + line);
    }

    /** The login of who heads the unit of a line. */
    static String headLogin(int line) {
        return "head-" + line;
    }

    private UnitId unit(LoadedCampaign campaign, int line) {
        return campaign.plan().units().find("bench-" + line, this.today).orElseThrow().id();
    }

}
