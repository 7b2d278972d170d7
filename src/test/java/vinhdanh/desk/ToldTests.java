package vinhdanh.desk;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who hears of opinions and decisions: those concerned, and units not before it is
 * public.
 */
@Tag("database")
class ToldTests {

    private Deciding deciding;

    @BeforeEach
    void open() {
        this.deciding = new Deciding();
        this.deciding.head();
        this.deciding.authority();
        for (String unit : List.of("886", "889")) {
            this.deciding.stage().as(Role.CLERK, unit);
            this.deciding.stage().as(Role.HEAD, unit);
        }
    }

    @AfterEach
    void close() {
        this.deciding.close();
    }

    private String notices(Role role, String unit) {
        return this.deciding.stage().as(role, unit).get("/desk/notices").body();
    }

    @Test
    void aDecisionIsToldToWhoActsNextAndToUnitsWhenItIsPublic() {
        List<UUID> agreed = this.deciding.agreed("886", 1);
        this.deciding.fix();
        String draft = this.deciding.sent(agreed);
        assertThat(notices(Role.AUTHORITY, "89")).contains("Có quyết định chờ ký");
        assertThat(notices(Role.STANDING_HEAD, "snv")).doesNotContain("chờ ký");
        Visitor authority = this.deciding.authority();
        Deciding.location(authority.post(draft + "/return", "version",
                Deciding.field(authority.get(draft).body(), "version"), "reason", "Bổ sung <b>căn cứ</b>"));
        assertThat(notices(Role.STANDING_HEAD, "snv")).contains("Dự thảo quyết định được trả lại",
                "Bổ sung &lt;b&gt;căn cứ");
        assertThat(this.deciding.head().get("/desk").body()).contains("Dự thảo quyết định cần hoàn chỉnh", draft);
        this.deciding.send(draft);
        assertThat(this.deciding.head().get("/desk").body()).doesNotContain("cần hoàn chỉnh");
        String decision = this.deciding.signed(draft, "502/QĐ-UBND");
        assertThat(notices(Role.STANDING_HEAD, "snv")).contains("Quyết định đã được ký, chờ công bố");
        for (Role role : List.of(Role.CLERK, Role.HEAD)) {
            assertThat(notices(role, "886")).as(role.code()).doesNotContain("502/QĐ-UBND", "đã được công bố");
        }
        this.deciding.publish(decision);
        assertThat(notices(Role.CLERK, "886")).contains("Quyết định khen thưởng đã được công bố", "502/QĐ-UBND");
        assertThat(notices(Role.HEAD, "886")).contains("502/QĐ-UBND");
        assertThat(notices(Role.CLERK, "889")).doesNotContain("502/QĐ-UBND");
        revoke(decision, agreed.getFirst());
    }

    private void revoke(String decision, UUID nomination) {
        String award = this.deciding.stage()
            .site()
            .database()
            .sql("select id from award where nomination_id = :id")
            .param("id", nomination)
            .query(UUID.class)
            .single()
            .toString();
        String draft = Deciding.location(this.deciding.head()
            .post(decision + "/revocations", "award", award, "ground", "revoke-false-declaration", "evidence",
                    "Kết luận số 12/KL-TTr ngày 01/7/2021 của Thanh tra tỉnh", "reason", "Kê khai không có thật"));
        this.deciding.send(draft);
        String revoking = this.deciding.signed(draft, "511/QĐ-UBND");
        assertThat(notices(Role.CLERK, "886")).doesNotContain("hủy bỏ", "511/QĐ-UBND");
        this.deciding.publish(revoking);
        assertThat(notices(Role.CLERK, "886")).contains("Quyết định hủy bỏ khen thưởng", "511/QĐ-UBND");
    }

    @Test
    void whoIsAskedForAnOpinionHearsOfItAndWhoAskedOfTheAnswer() {
        UUID nominee = new Nominees(this.deciding.stage()).atStandingBody("886", "Võ Thị Xin Ý Kiến");
        Visitor head = this.deciding.head();
        head.get("/desk/nominations/" + nominee);
        Deciding.location(head.post("/desk/nominations/" + nominee + "/opinions", "unit", "889", "question",
                "Có bị kỷ luật không?", "days", "5"));
        assertThat(notices(Role.CLERK, "889")).contains("Đơn vị được xin ý kiến về một hồ sơ");
        assertThat(notices(Role.CLERK, "886")).doesNotContain("xin ý kiến");
        Visitor asked = this.deciding.stage().as(Role.CLERK, "889");
        assertThat(asked.get("/desk").body()).contains("Võ Thị Xin Ý Kiến");
        String opinion = "/desk/opinions/"
                + this.deciding.stage().site().database().sql("select id from opinion").query(UUID.class).single();
        asked.get(opinion);
        Deciding.location(
                asked.post(opinion, "answer", "agrees", "text", "Không bị kỷ luật", "document", "Công văn 15/UBND"));
        assertThat(notices(Role.STANDING_HEAD, "snv")).contains("Đã có ý kiến trả lời về một hồ sơ",
                "Võ Thị Xin Ý Kiến");
        assertThat(notices(Role.CLERK, "886")).doesNotContain("ý kiến trả lời");
        assertThat(this.deciding.stage()
            .site()
            .database()
            .sql("select act from ledger_row join opinion on opinion.id = thing order by seq")
            .query(String.class)
            .list()).containsExactly("OPINION_ASKED", "OPINION_ANSWERED");
    }

    @Test
    void theListOnTheScreenCanBeTakenAsAWorkbookWithTheSameFilter() {
        new Nominees(this.deciding.stage()).atStandingBody("886", "Võ Thị Tải Về");
        Visitor head = this.deciding.head();
        assertThat(head.get("/desk/nominations?unit=886&q=tai+ve").body())
            .contains("/desk/nominations.xlsx?q=tai+ve&amp;unit=886");
        assertThat(head.get("/en/desk/nominations?view=all").body()).contains("/en/desk/nominations.xlsx?view=all");
        assertThat(head.get("/desk/nominations?q=khongcoai").body()).doesNotContain("nominations.xlsx");
    }

}
