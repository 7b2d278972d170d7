package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.decision.Decision;
import vinhdanh.decision.HandingOver;
import vinhdanh.decision.NoticesOfResult;
import vinhdanh.decision.SignedDecisions;
import vinhdanh.document.Documents;
import vinhdanh.ledger.Ledger;
import vinhdanh.site.Site;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What follows a published decision: notices, lists, a revocation, complaints. */
@Tag("database")
class AfterwardsTests {

    private static final String NAME = "Nguyễn Thị Mẫu 886 số 1";

    private static Deciding deciding;

    private static List<UUID> agreed;

    private static String decision;

    @BeforeAll
    static void open() {
        deciding = new Deciding();
        agreed = deciding.agreed("886", 12);
        deciding.fix();
        decision = deciding.signed(deciding.sent(agreed), "510/QĐ-UBND");
        deciding.publish(decision);
    }

    @AfterAll
    static void close() {
        deciding.close();
    }

    private static Site site() {
        return deciding.stage().site();
    }

    private static Decision read() {
        SignedDecisions decisions = site().bean(SignedDecisions.class);
        return decisions.read(decisions.find(Deciding.id(decision)).orElseThrow(), deciding.stage().campaign());
    }

    @Test
    void aUnitIsToldWhoIsCommendedAndWhoIsNotWithReasonAndBasis() {
        UUID unit = deciding.stage().unit("886");
        String page = deciding.head().get(decision).body();
        // Ten working days after Thursday 8 July 2021.
        assertThat(page).contains("22/07/2021", decision + "/notices/" + unit + ".docx");
        byte[] pdf = site().bean(NoticesOfResult.class).pdf(read(), unit).orElseThrow();
        Documents.keep("thong-bao-ket-qua.pdf", pdf);
        assertThat(Documents.text(pdf)).contains("THÔNG BÁO", "Kính gửi: Ủy ban nhân dân", NAME, "1.490.000",
                "Không được chọn: hết", "Kế hoạch số 174/KH-UBND", "22/07/2021");
        assertThat(deciding.head().get(decision + "/notices/" + deciding.stage().unit("883") + ".pdf").statusCode())
            .isEqualTo(404);
        assertThat(deciding.head().get(decision + "/notices/" + unit + ".docx").statusCode()).isEqualTo(200);
    }

    @Test
    void theHandingOverListHasRoomForSignatures() {
        byte[] pdf = site().bean(HandingOver.class).pdf(read());
        Documents.keep("danh-sach-trao-thuong.pdf", pdf);
        assertThat(Documents.text(pdf)).contains("DANH SÁCH TRAO THƯỞNG", "Ký nhận", NAME);
        assertThat(site().bean(HandingOver.class).xlsx(read())).startsWith('P', 'K');
        assertThat(deciding.head().get(decision + "/handing-over.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void oneNameIsRevokedByADecisionOfItsOwnAndEveryoneSeesItWhenThatIsPublished() {
        UUID certificate = deciding.certificateOf(agreed.getFirst());
        UUID award = site().database()
            .sql("select award_id from certificate where id = :id")
            .param("id", certificate)
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
        Visitor head = deciding.head();
        assertThat(head.get(decision).body()).contains("Gian dối trong việc kê khai");
        String[] what = { "award", award.toString(), "ground", "revoke-false-declaration", "evidence",
                "Kết luận số 12/KL-TTr ngày 01/7/2021 của Thanh tra tỉnh", "reason",
                "Kê khai thành tích không có thật" };
        assertThat(head.post(decision + "/revocations", "award", award.toString()).statusCode()).isEqualTo(422);
        String draft = Deciding.location(head.post(decision + "/revocations", what));
        assertThat(head.get(draft).body()).contains("Về việc hủy bỏ quyết định khen thưởng đối với", NAME,
                "510/QĐ-UBND", "Kết luận số 12/KL-TTr", "1.490.000 đồng");
        HttpResponse<String> twice = head.post(decision + "/revocations", what);
        assertThat(twice.body()).contains("đang có dự thảo hủy bỏ");
        deciding.send(draft);
        String revoking = deciding.signed(draft, "511/QĐ-UBND");
        Visitor citizen = site().visitor();
        String page = "/certificates/" + certificate;
        Ledger ledger = site().bean(Ledger.class);
        assertThat(citizen.get(page).body()).doesNotContain("511/QĐ-UBND", "đã bị hủy bỏ");
        assertThat(ledger.isRevoked(certificate)).isFalse();
        String seats = "/desk/campaigns/an-giang-2021/seats/L1/individual";
        Visitor clerk = deciding.stage().as(Role.CLERK, "886");
        int before = taken(clerk, seats);
        assertThat(before).isPositive();
        assertThat(taken(head, seats)).as("those inside know at once").isEqualTo(before - 1);
        assertThat(clerk.get(seats).body()).doesNotContain("511/QĐ-UBND");
        deciding.publish(revoking);
        assertThat(taken(clerk, seats)).as("the same for all").isEqualTo(before - 1).isEqualTo(taken(head, seats));
        assertThat(clerk.get(seats).body()).contains("Đã dùng theo quyết định", "510/QĐ-UBND",
                "Hoàn lại do hủy bỏ quyết định", "511/QĐ-UBND");
        assertThat(citizen.get(page).body()).contains("511/QĐ-UBND");
        assertThat(ledger.isRevoked(certificate)).isTrue();
        assertThat(citizen.get("/decisions/" + Deciding.id(decision)).statusCode()).isEqualTo(200);
        assertThat(citizen.get("/decisions/" + Deciding.id(revoking)).body()).contains("510/QĐ-UBND");
        assertThat(head.get(decision).body()).contains("Đã hủy bỏ theo Quyết định số 511/QĐ-UBND");
        assertThat(site().database()
            .sql("select state from nomination where id = :id")
            .param("id", agreed.getFirst())
            .query(String.class)
            .single()).isEqualTo("revoked");
    }

    /** The sum under “Đã dùng” of the page of a line. */
    private static int taken(Visitor visitor, String line) {
        return Integer.parseInt(visitor.get(line)
            .body()
            .replaceAll("(?s).*?<tfoot>.*?Đã dùng</span><span class=\"value\">(\\d+)</span>.*", "$1"));
    }

    @Test
    void aComplaintHasItsNumberItsTermsAndItsEnd() {
        Visitor head = deciding.head();
        String list = Deciding.SELECTION + "/complaints";
        head.get(list);
        assertThat(head.post(list, "who", "Người Khiếu Nại", "received", "2021-07-08", "about", "").statusCode())
            .isEqualTo(422);
        HttpResponse<String> foreign = head.post(list, "who", "A", "received", "2021-07-08", "about", "b", "decision",
                UUID.randomUUID().toString());
        assertThat(foreign.statusCode()).isEqualTo(404);
        head.get(list);
        String complaint = Deciding.location(head.post(list, "who", "Trần <b>Văn</b> Khiếu", "received", "2021-07-07",
                "about", "Không đồng ý với kết quả.", "decision", Deciding.id(decision).toString()));
        String page = head.get(complaint).body();
        assertThat(page).contains("KN-2021-000", "17/07/2021", "Trần &lt;b&gt;Văn", "510/QĐ-UBND", "Chờ thụ lý");
        Deciding.location(head.post(complaint + "/accept", "version", "0", "complex", "on"));
        // 45 days after 8 July.
        assertThat(head.get(complaint).body()).contains("22/08/2021", "Đang giải quyết");
        assertThat(head.post(complaint + "/close", "version", "0", "answer", "Muộn", "paper", "1").statusCode())
            .isEqualTo(409);
        site().clock().set(LocalDateTime.of(2021, 8, 24, 2, 0).toInstant(ZoneOffset.UTC));
        assertThat(head.get(list).body()).contains("Quá hạn");
        site().clock().set(LocalDateTime.of(2021, 7, 9, 2, 0).toInstant(ZoneOffset.UTC));
        Deciding.location(
                head.post(complaint + "/close", "version", "1", "answer", "Giữ nguyên kết quả.", "paper", "45/QĐ-SNV"));
        assertThat(head.get(complaint).body()).contains("Đã kết thúc", "45/QĐ-SNV").doesNotContain("/close\"");
        assertThat(head.get(complaint).body())
            .contains("Ghi nhận – Người Mẫu standing-head-snv", "Thụ lý – Người Mẫu standing-head-snv",
                    "Trả lời và kết thúc – Người Mẫu standing-head-snv")
            .doesNotContain("Nhận sau thời hiệu");
        assertThat(site().database()
            .sql("select act from ledger_row where thing = :id order by seq")
            .param("id", Deciding.id(complaint))
            .query(String.class)
            .list()).containsExactly("COMPLAINT_TAKEN", "COMPLAINT_ACCEPTED", "COMPLAINT_CLOSED");
        assertThatThrownBy(() -> site().database().sql("""
                insert into complaint (id, campaign_id, serial, year, who, about, received, accept_due, taken_by)
                select gen_random_uuid(), campaign_id, 9999, year, who, about, received, accept_due, taken_by
                  from complaint limit 1
                """).update()).hasMessageContaining("without a row of history");
        assertThat(deciding.stage().as(Role.MEMBER, "89", "1").get(complaint).statusCode()).isEqualTo(404);
        assertThatThrownBy(
                () -> site().database().sql("update complaint set answer = 'khác' where closed is not null").update())
            .hasMessageContaining("a complaint stays on record");
    }

    @Test
    void theHistoryTellsOfDecisionsAndComplaintsUnderTheConditionOfTheirPages() {
        Visitor head = deciding.head();
        head.get(Deciding.SELECTION + "/complaints");
        Deciding.location(head.post(Deciding.SELECTION + "/complaints", "who", "Người Giấu Tên", "received",
                "2021-07-08", "about", "Không đồng ý."));
        String decisions = "/desk/history?kind=decision";
        String complaints = "/desk/history?kind=complaint";
        for (Visitor inside : List.of(head, deciding.authority(), deciding.stage().as(Role.INSPECTOR, "snv"))) {
            assertThat(inside.get(decisions).body()).contains("Chốt kết quả xét chọn", "Soạn dự thảo quyết định",
                    "Ký quyết định", "Công bố quyết định", "510/QĐ-UBND");
            assertThat(inside.get(complaints).body()).contains("Ghi nhận khiếu nại", "KN-2021-0001")
                .doesNotContain("Người Giấu Tên");
        }
        for (Visitor other : List.of(deciding.stage().as(Role.MEMBER, "89", "1"),
                deciding.stage().as(Role.APPRAISER, "snv"))) {
            assertThat(other.get(decisions).body()).contains("Công bố quyết định");
            assertThat(other.get(complaints).body()).doesNotContain("KN-2021-");
        }
        for (Visitor outside : List.of(deciding.stage().as(Role.HEAD, "886"),
                deciding.stage().as(Role.ADMINISTRATOR, "snv"), deciding.stage().as(Role.STANDING_HEAD, "886"))) {
            assertThat(outside.get(decisions).body()).contains("Không có việc nào như vậy");
            assertThat(outside.get(complaints).body()).contains("Không có việc nào như vậy");
        }
    }

    @Test
    void aComplaintThatComesAfterItsTimeIsSaidToBeLate() {
        Visitor head = deciding.head();
        // 90 days after 8 July are over on 6 October.
        site().clock().set(LocalDateTime.of(2021, 10, 8, 2, 0).toInstant(ZoneOffset.UTC));
        for (String[] day : List.of(new String[] { "2021-10-06", "" }, new String[] { "2021-10-07", "06/10/2021" })) {
            head.get(Deciding.SELECTION + "/complaints");
            String complaint = Deciding.location(head.post(Deciding.SELECTION + "/complaints", "who", "Lê Văn Muộn",
                    "received", day[0], "about", "Không đồng ý.", "decision", Deciding.id(decision).toString()));
            String page = head.get(complaint).body();
            assertThat(page.contains("Nhận sau thời hiệu khiếu nại")).isEqualTo(!day[1].isEmpty());
            assertThat(page).contains(day[1]);
        }
        site().clock().set(LocalDateTime.of(2021, 7, 9, 2, 0).toInstant(ZoneOffset.UTC));
    }

}
