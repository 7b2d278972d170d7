package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.review.Vote;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The selection on its page: with reasons, tried, fixed as it was seen, undone. */
@Tag("database")
class SelectionPageTests {

    private Deciding deciding;

    @BeforeEach
    void open() {
        this.deciding = new Deciding();
    }

    @AfterEach
    void close() {
        this.deciding.close();
    }

    private List<String> states() {
        return this.deciding.stage()
            .site()
            .database()
            .sql("select distinct state from nomination order by 1")
            .query((row, n) -> row.getString(1))
            .list();
    }

    @Test
    void everyNameHasItsReasonAndWhatIsTriedIsNotStored() {
        this.deciding.agreed("886", 12);
        String page = this.deciding.head().get(Deciding.SELECTION).body();
        assertThat(page).contains("Nguyễn Thị Mẫu 886 số 1", "Được chọn, thứ 1 trong", "Không được chọn: hết",
                "Cuối cùng được chọn", "Lãnh đạo và đối tượng khác", "Theo đơn vị đề nghị");
        String chosen = page.replaceAll("(?s).*Được chọn (\\d+) trên 12 trường hợp.*", "$1");
        assertThat(Integer.parseInt(chosen)).isBetween(1, 11);
        String tried = this.deciding.head().get(Deciding.SELECTION + "?L1/individual=2&unsplit=on").body();
        assertThat(tried).contains("Được chọn 2 trên 12 trường hợp", "Đang tính thử").doesNotContain("fingerprint");
        assertThat(this.deciding.head().get(Deciding.SELECTION).body())
            .contains("Được chọn " + chosen + " trên 12 trường hợp");
        assertThat(states()).containsExactly("proposed");
    }

    @Test
    void whatTheCouncilDidNotAgreeToIsNotChosenAndWhatItDidNotVoteOnWaits() {
        this.deciding.councils().propose("884", "Lê Văn Không Đạt");
        this.deciding.meet(Vote.AGAINST);
        this.deciding.agreed("886", 1);
        this.deciding.councils().propose("887", "Phạm Thị Chưa Biểu Quyết");
        String page = this.deciding.head().get(Deciding.SELECTION).body();
        assertThat(page).contains("Hội đồng biểu quyết 0/4, không đạt tỷ lệ quy định", "Hội đồng chưa biểu quyết",
                "Được chọn 1 trên 3 trường hợp");
        this.deciding.fix();
        assertThat(states()).containsExactly("chosen", "not-chosen", "proposed");
    }

    @Test
    void itIsFixedAsItWasSeenOrNotAtAll() {
        List<UUID> agreed = this.deciding.agreed("886", 12);
        Visitor head = this.deciding.head();
        String seen = Deciding.field(head.get(Deciding.SELECTION).body(), "fingerprint");
        this.deciding.stage().site().database().sql("""
                with moved as (
                    update nomination set state = 'appraised', version = version + 1 where id = :id
                    returning id, version)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, at)
                select id, version, 'unpropose', 'proposed', 'appraised', timestamptz '2021-07-08 02:00Z' from moved
                """).param("id", agreed.getFirst()).update();
        HttpResponse<String> late = head.post(Deciding.SELECTION + "/fix", "fingerprint", seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Nội dung đã thay đổi");
        assertThat(states()).containsExactly("appraised", "proposed");
        this.deciding.fix();
        assertThat(states()).containsExactly("appraised", "chosen", "not-chosen");
        assertThat(head.get(Deciding.SELECTION).body()).contains("Kết quả xét chọn đã được chốt", "hết");
    }

    @Test
    void aFixedSelectionIsUndoneUntilADecisionRestsOnIt() {
        List<UUID> agreed = this.deciding.agreed("886", 2);
        this.deciding.fix();
        Visitor head = this.deciding.head();
        String selection = Deciding.field(head.get(Deciding.SELECTION).body(), "selection");
        Deciding.location(head.post(Deciding.SELECTION + "/undo", "selection", selection));
        assertThat(states()).containsExactly("proposed");
        this.deciding.fix();
        selection = Deciding.field(head.get(Deciding.SELECTION).body(), "selection");
        this.deciding.sent(agreed);
        assertThat(head.get(Deciding.SELECTION).body()).doesNotContain("name=\"selection\"");
        HttpResponse<String> refused = head.post(Deciding.SELECTION + "/undo", "selection", selection);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("hãy bỏ dự thảo trước");
    }

    @Test
    void onlyTheStandingHeadFixesAndOthersOfTheCampaignLook() {
        this.deciding.agreed("886", 1);
        for (Visitor visitor : List.of(this.deciding.authority(), this.deciding.stage().as(Role.APPRAISER, "snv"),
                this.deciding.stage().as(Role.CHAIR, "89"))) {
            assertThat(visitor.get(Deciding.SELECTION).body()).contains("Nguyễn Thị Mẫu").doesNotContain("fingerprint");
            assertThat(visitor.post(Deciding.SELECTION + "/fix", "fingerprint", "x").statusCode()).isEqualTo(403);
        }
        Visitor elsewhere = this.deciding.stage().as(Role.STANDING_HEAD, "886");
        assertThat(elsewhere.get("/desk/decisions").body()).doesNotContain(Deciding.SELECTION);
        assertThat(elsewhere.get(Deciding.SELECTION).statusCode()).isEqualTo(404);
        assertThat(elsewhere.post(Deciding.SELECTION + "/fix", "fingerprint", "x").statusCode()).isEqualTo(404);
    }

    @Test
    void aUnitLearnsOfItsOutcomeWhenTheDecisionIsPublishedAndNotBefore() {
        List<UUID> agreed = this.deciding.agreed("886", 12);
        Visitor unit = this.deciding.stage().as(Role.HEAD, "886");
        String list = "/desk/units/886/campaigns/an-giang-2021";
        String before = unit.get(list).body();
        assertThat(before).contains("Đã đưa vào danh sách trình Hội đồng");
        this.deciding.fix();
        assertThat(unit.get(list).body()).doesNotContain("Được xét chọn", "Không được xét chọn");
        String decision = this.deciding.signed(this.deciding.sent(agreed), "501/QĐ-UBND");
        assertThat(unit.get(list).body()).doesNotContain("Đã khen thưởng", "Không được xét chọn");
        this.deciding.publish(decision);
        assertThat(unit.get(list).body()).contains("Đã khen thưởng", "Không được xét chọn");
    }

}
