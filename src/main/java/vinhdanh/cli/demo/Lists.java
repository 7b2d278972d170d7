package vinhdanh.cli.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.draft.PeerReview;
import vinhdanh.nomination.draft.RecordPeerReview;
import vinhdanh.nomination.draft.SendList;
import vinhdanh.nomination.draft.WriteDraft;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.people.Unit;

/** Units write their lists, hold their meetings and send what they wrote. */
final class Lists {

    /** The unit whose people the section is made of. */
    private static final String HELPERS = "tbyt-89";

    private final ApplicationContext program;

    private final LoadedCampaign campaign;

    private final LawBook law;

    private final SampleLists samples;

    Lists(ApplicationContext program, LoadedCampaign campaign, LawBook law) {
        this.program = program;
        this.campaign = campaign;
        this.law = law;
        this.samples = new SampleLists(program.getBean(JdbcClient.class));
    }

    Unit unit(String code) {
        return this.campaign.plan().units().find(code, this.campaign.plan().proposals().closing()).orElseThrow();
    }

    /** Writes the list of a unit as it was in the samples. */
    void write(String code, Actor clerk) {
        write(code, clerk, this.samples.list("an-giang-2021", code));
    }

    /** Writes a list in which some rows still lack something. */
    void writeUnfinished(String code, Actor clerk) {
        List<SampleLists.Row> rows = this.samples.list("an-giang-2021", code);
        rows.get(1).cells().remove("VOTES");
        rows.getLast().cells().remove("BIRTH");
        rows.getLast().cells().remove("VOTES");
        write(code, clerk, rows);
    }

    /**
     * Writes the list of a unit in which somebody is called like somebody of another, and
     * was born in the same year: it may be one person.
     */
    void writeWithLikeness(String code, String other, Actor clerk) {
        List<SampleLists.Row> rows = this.samples.list("an-giang-2021", code);
        Map<String, String> like = firstPerson(this.samples.list("an-giang-2021", other));
        Map<String, String> cells = firstPerson(rows);
        List.of("FULL_NAME", "SALUTATION", "SEX").forEach(column -> {
            String value = like.get(column);
            if (value != null) {
                cells.put(column, value);
            }
        });
        cells.put("BIRTH", "15/08/" + like.getOrDefault("BIRTH", "").replaceAll(".*/", ""));
        write(code, clerk, rows);
    }

    private static Map<String, String> firstPerson(List<SampleLists.Row> rows) {
        return rows.stream().filter(row -> row.sheet().equals("individuals")).findFirst().orElseThrow().cells();
    }

    /** Writes a list of people who help a district's election committee. */
    void writeOfHelpers(String code, Actor clerk) {
        List<SampleLists.Row> rows = this.samples.list("an-giang-2021", HELPERS).subList(0, 3);
        rows.forEach(row -> {
            row.cells().put("FULL_NAME", row.cells().get("FULL_NAME") + " Ba");
            row.cells().put("WORKPLACE", unit(code).name());
            row.cells().put("TASK", "Giúp việc Ủy ban bầu cử huyện");
            row.cells()
                .put("ACHIEVEMENT",
                        "Tham mưu kế hoạch bầu cử, tổng hợp số liệu và báo cáo nhanh trong ngày bầu cử chính xác, đúng giờ.");
        });
        write(code, clerk, rows);
    }

    private void write(String code, Actor clerk, List<SampleLists.Row> rows) {
        WriteDraft drafts = this.program.getBean(WriteDraft.class);
        Unit unit = unit(code);
        ListForm form = ListForm.of(this.campaign.plan(), this.law, unit);
        for (SampleLists.Row row : rows) {
            Map<String, String> cells = new HashMap<>(row.cells());
            cells.put("LINE", this.campaign.plan().line(row.line()).orElseThrow().name().vi());
            cells.put("AWARD_FORM", choice(form, row.sheet(), "AWARD_FORM"));
            this.law.statutoryClasses()
                .stream()
                .filter(one -> one.code().equals(row.statutoryClass()))
                .forEach(one -> cells.put("STATUTORY_CLASS", one.name().vi()));
            drafts.begin(this.campaign.id(), unit.id(), row.sheet(), cells, clerk);
        }
    }

    private static String choice(ListForm form, String sheet, String column) {
        return form.fields(sheet)
            .stream()
            .filter(field -> field.code().equals(column))
            .findFirst()
            .orElseThrow()
            .choices()
            .getFirst();
    }

    /** Writes down the meeting in which a unit chose, and its letter. */
    void meet(String code, LocalDate meeting, LocalDate letter, int serial, Actor clerk, Actor head) {
        int voters = this.samples.voters("an-giang-2021", code.equals(Cast.SECTION) ? HELPERS : code);
        PeerReview review = new PeerReview("%02d/BB-MẪU".formatted(serial), meeting, "Phòng họp cơ quan", voters,
                voters, head.name(), clerk.name(), "%d/TTr-MẪU".formatted(100 + serial), letter, head.name(),
                "Thủ trưởng đơn vị", 0);
        this.program.getBean(RecordPeerReview.class)
            .save(this.campaign.id(), unit(code).id(), review, clerk)
            .ifPresent(reason -> {
                throw new IllegalStateException(reason.en());
            });
    }

    void send(String code, Actor head) {
        SendList.Outcome outcome = this.program.getBean(SendList.class).send(this.campaign, unit(code), head);
        if (!(outcome instanceof SendList.Outcome.Sent)) {
            throw new IllegalStateException("The demo's list of " + code + " was not sent: " + outcome);
        }
    }

    static LocalTime morning(int n) {
        return LocalTime.of(8 + n % 3, 7 * n % 60);
    }

}
