package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.decision.Decision;
import vinhdanh.decision.NoticesOfResult;
import vinhdanh.decision.SignedDecisions;
import vinhdanh.document.Documents;
import vinhdanh.review.Vote;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whoever is late is in a further selection, and what is told outside doesn't give away
 * what is still to be decided.
 */
@Tag("database")
class LaterSelectionTests {

    private static final String LATE = "Trần Thị Đến Sau";

    private Deciding deciding;

    @BeforeEach
    void open() {
        this.deciding = new Deciding();
    }

    @AfterEach
    void close() {
        this.deciding.close();
    }

    private void on(int day) {
        this.deciding.stage().site().clock().set(LocalDate.of(2021, 7, day).atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    private HttpResponse<String> move(UUID nomination, String step, String reason) {
        Visitor head = this.deciding.head();
        head.get("/desk/nominations/" + nomination);
        int version = this.deciding.stage()
            .site()
            .database()
            .sql("select version from nomination where id = :id")
            .param("id", nomination)
            .query(Integer.class)
            .single();
        return head.post("/desk/nominations/" + nomination + "/moves", "step", step, "version", String.valueOf(version),
                "reason", reason, "basis", "CV 5/SNV");
    }

    private void hold(UUID nomination) {
        assertThat(move(nomination, "hold", "Có đơn tố cáo đang xác minh").statusCode()).isEqualTo(303);
    }

    /** What held it up is over, and it is on the list again. */
    private void backOnTheList(UUID nomination) {
        assertThat(move(nomination, "clear", "Tố cáo sai").statusCode()).isEqualTo(303);
        for (String[] step : List.of(new String[] { "appraise", "endorsed", "appraised" },
                new String[] { "propose", "appraised", "proposed" })) {
            this.deciding.stage()
                .site()
                .database()
                .sql("""
                        with moved as (
                            update nomination set state = :to, version = version + 1, level = 4, acting_unit_id = :province
                             where id = :id returning id, version)
                        insert into nomination_event (nomination_id, version, act, from_state, to_state, at)
                        select id, version, :act, :from, :to, timestamptz '2021-07-09 02:00Z' from moved
                        """)
                .param("act", step[0])
                .param("from", step[1])
                .param("to", step[2])
                .param("province", this.deciding.stage().unit("89"))
                .param("id", nomination)
                .update();
        }
    }

    private UUID atTheStandingBody(String unit, String name) {
        UUID id = this.deciding.councils().propose(unit, name);
        this.deciding.stage().site().database().sql("""
                with moved as (
                    update nomination set state = 'endorsed', version = 1, level = 3, acting_unit_id = :body
                     where id = :id returning id, version)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, at)
                select id, version, 'endorse', 'submitted', 'endorsed', timestamptz '2021-07-01 02:00Z' from moved
                """).param("body", this.deciding.stage().unit("snv")).param("id", id).update();
        return id;
    }

    private String state(UUID nomination) {
        return this.deciding.stage()
            .site()
            .database()
            .sql("select state from nomination where id = :id")
            .param("id", nomination)
            .query(String.class)
            .single();
    }

    private String notice(String decision, String unit) {
        SignedDecisions decisions = this.deciding.stage().site().bean(SignedDecisions.class);
        Decision read = decisions.read(decisions.find(Deciding.id(decision)).orElseThrow(),
                this.deciding.stage().campaign());
        return this.deciding.stage()
            .site()
            .bean(NoticesOfResult.class)
            .pdf(read, this.deciding.stage().unit(unit))
            .map(Documents::text)
            .orElse("");
    }

    @Test
    void whoWasOnHoldIsChosenByASecondSelectionAndCommendedByASecondDecision() {
        List<UUID> first = this.deciding.agreed("886", 2);
        UUID late = this.deciding.councils().propose("887", LATE);
        hold(late);
        this.deciding.fix();
        String one = this.deciding.signed(this.deciding.sent(first), "501/QĐ-UBND");
        this.deciding.publish(one);
        assertThat(notice(one, "887")).contains("CHƯA CÓ KẾT QUẢ", LATE, "Tạm dừng xét: Có đơn tố cáo");
        on(9);
        backOnTheList(late);
        Visitor head = this.deciding.head();
        assertThat(head.get(Deciding.SELECTION).body()).contains("Còn 1 trường hợp", "Hội đồng chưa biểu quyết")
            .doesNotContain("fingerprint");
        this.deciding.meet(Vote.FOR);
        on(12);
        String page = head.get(Deciding.SELECTION).body();
        assertThat(page).contains("Đợt xét chọn 2 (dự kiến)", LATE, "Đợt xét chọn 1", "Nguyễn Thị Mẫu 886 số 1",
                "501/QĐ-UBND");
        this.deciding.fix();
        String second = Deciding.field(head.get(Deciding.SELECTION).body(), "selection");
        Deciding.location(head.post(Deciding.SELECTION + "/undo", "selection", second));
        assertThat(state(late)).isEqualTo("proposed");
        assertThat(state(first.getFirst())).isEqualTo("decided");
        this.deciding.fix();
        assertThat(head.get(Deciding.SELECTION).body()).contains("Đợt xét chọn 2", "Đợt xét chọn 1")
            .doesNotContain("dự kiến");
        String two = this.deciding.signed(this.deciding.sent(List.of(late)), "502/QĐ-UBND");
        this.deciding.publish(two);
        assertThat(state(late)).isEqualTo("decided");
        assertThat(notice(two, "887")).contains(LATE, "DANH SÁCH ĐƯỢC KHEN THƯỞNG");
        assertThat(notice(one, "887")).as("the first notice stays as it was").contains("Tạm dừng xét: Có đơn tố cáo");
        assertThat(acts()).contains("SELECTION_UNDONE", "DECISION_PUBLISHED");
        assertThat(this.deciding.stage().site().database().sql("""
                select account.login from decision join account on account.id = published_by
                """).query(String.class).list()).containsOnly("standing-head-snv").hasSize(2);
    }

    private List<String> acts() {
        return this.deciding.stage()
            .site()
            .database()
            .sql("select act from ledger_row")
            .query((row, n) -> row.getString(1))
            .list();
    }

    @Test
    void aLaterSelectionHasTheSeatsThatTheEarlierOnesLeft() {
        this.deciding.agreed("886", 12);
        this.deciding.fix();
        UUID late = this.deciding.councils().propose("886", LATE);
        this.deciding.meet(Vote.FOR);
        String page = this.deciding.head().get(Deciding.SELECTION).body();
        assertThat(page).contains("các suất này đã được chọn ở đợt trước", "Được chọn 0 trên 1 trường hợp");
        this.deciding.fix();
        assertThat(state(late)).isEqualTo("not-chosen");
        assertThatThrownBy(() -> this.deciding.stage().site().database().sql("""
                insert into selection_outcome (selection_id, nomination_id, chosen, reason, reason_vi, reason_en)
                select (select id from selection where number = 1), :late, true, 'chosen', '', ''
                """).param("late", late).update()).hasMessageContaining("an earlier selection that stands");
    }

    @Test
    void whoWasNotChosenIsToldWhenNobodyChosenIsLeftUndecided() {
        List<UUID> agreed = this.deciding.agreed("886", 12);
        UUID refused = atTheStandingBody("886", "Hồ Thị Không Đủ");
        this.deciding.fix();
        List<UUID> chosen = agreed.stream().filter(id -> state(id).equals("chosen")).toList();
        assertThat(chosen.size()).isBetween(2, 11);
        Visitor unit = this.deciding.stage().as(Role.HEAD, "886");
        String list = "/desk/units/886/campaigns/an-giang-2021";
        String one = this.deciding.signed(this.deciding.sent(chosen.subList(0, 1)), "501/QĐ-UBND");
        this.deciding.publish(one);
        assertThat(unit.get(list).body()).contains("Đã khen thưởng").doesNotContain("Không được xét chọn");
        assertThat(unit.get("/desk/history?kind=nomination").body()).doesNotContain("Không xét chọn");
        assertThat(notice(one, "886")).contains("Đang tiếp tục xét.", "Hồ sơ đang được thẩm định.")
            .doesNotContain("KHÔNG ĐƯỢC KHEN THƯỞNG", "Không được chọn");
        on(9);
        assertThat(move(refused, "refuse", "Bị kỷ luật trong thời gian xét").statusCode()).isEqualTo(303);
        assertThat(notice(one, "886")).as("no later decision tells of it")
            .contains("KHÔNG ĐƯỢC KHEN THƯỞNG", "Bị kỷ luật trong thời gian xét");
        String two = this.deciding.signed(this.deciding.sent(chosen.subList(1, chosen.size())), "502/QĐ-UBND");
        assertThat(unit.get(list).body()).doesNotContain("Không được xét chọn");
        on(10);
        this.deciding.publish(two);
        assertThat(unit.get(list).body()).contains("Đã khen thưởng", "Không được xét chọn");
        assertThat(unit.get("/desk/history?kind=nomination").body()).contains("Không xét chọn");
        assertThat(notice(two, "886")).contains("KHÔNG ĐƯỢC KHEN THƯỞNG", "Không được chọn: hết",
                "Bị kỷ luật trong thời gian xét");
        assertThat(notice(one, "886")).as("each is told once").doesNotContain("Bị kỷ luật trong thời gian xét");
    }

}
