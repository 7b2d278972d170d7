package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.ledger.Ledger;
import vinhdanh.site.Site;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A decision is prepared by one and signed by another, once, and published at once. */
@Tag("database")
class DecisionPageTests {

    private static final String NAME = "Nguyễn Thị Mẫu 886 số 1";

    /** What everybody else is told. */
    private static final String LATE = "Nội dung đã thay đổi trong khi bạn xem. Hãy xem lại trang này rồi thực hiện lại.";

    private Deciding deciding;

    @BeforeEach
    void open() {
        this.deciding = new Deciding();
    }

    @AfterEach
    void close() {
        this.deciding.close();
    }

    private Site site() {
        return this.deciding.stage().site();
    }

    private long count(String table) {
        return site().database().sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void aDraftIsWordedSentBackAndSigned() {
        List<UUID> agreed = this.deciding.agreed("886", 2);
        this.deciding.fix();
        String draft = this.deciding.sent(agreed);
        assertThat(draftPdf(draft)).startsWith("%PDF");
        Visitor authority = this.deciding.authority();
        assertThat(authority.get("/desk").body()).contains("Quyết định chờ ký", draft);
        String version = Deciding.field(authority.get(draft).body(), "version");
        assertThat(authority.post(draft + "/return", "version", version, "reason", "").statusCode()).isEqualTo(409);
        Deciding.location(authority.post(draft + "/return", "version", version, "reason", "Bổ sung căn cứ."));
        Visitor head = this.deciding.head();
        String page = head.get(draft).body();
        assertThat(page).contains("Bổ sung căn cứ.", "Căn cứ Luật Thi đua, khen thưởng", "DANH SÁCH CÁ NHÂN", NAME);
        Deciding.location(head.post(draft, "version", Deciding.field(page, "version"), "title", "Về việc khen thưởng",
                "bases", "Căn cứ Luật <b>thử</b> ${7*7}", "articles", "Khen thưởng những người có tên.\nThi hành."));
        String worded = head.get(draft).body();
        assertThat(worded).contains("Về việc khen thưởng", "Căn cứ Luật &lt;b&gt;thử", "${7*7}", "Điều 2. Thi hành");
        HttpResponse<String> late = head.post(draft, "version", version, "title", "Về việc muộn");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Lời văn đang được lưu", "<p>Về việc khen thưởng</p>",
                "value=\"Về việc muộn\"");
        String stale = Deciding.field(head.get(draft).body(), "version");
        this.deciding.send(draft);
        HttpResponse<String> sent = head.post(draft, "version", stale, "title", "Về việc quá muộn");
        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(sent.body()).contains("<p>Về việc khen thưởng</p>", "Lời văn bạn vừa nhập",
                "<p>Về việc quá muộn</p>");
        String decision = this.deciding.signed(draft, "502/QĐ-UBND");
        assertThat(head.get(decision).body()).contains("502/QĐ-UBND", "Về việc khen thưởng", "Chưa công bố",
                "1.490.000");
        assertThat(count("certificate")).isEqualTo(2);
        assertThat(site().database().sql("select distinct state from nomination").query(String.class).list())
            .containsExactly("decided");
    }

    private String draftPdf(String draft) {
        return this.deciding.authority().get(draft + "/draft.pdf").body();
    }

    @Test
    void whoPreparedDoesNotSignNeitherByTheProgramNorInTheDatabase() {
        List<UUID> agreed = this.deciding.agreed("886", 1);
        this.deciding.fix();
        String login = Stage.login(Role.STANDING_HEAD, "snv", "");
        signsAsWell(login);
        String draft = this.deciding.sent(agreed);
        String page = this.deciding.head().get(draft).body();
        assertThat(page).contains("Bạn không thể ký dự thảo này").doesNotContain("/sign\"");
        HttpResponse<String> own = this.deciding.head()
            .post(draft + "/sign", "version", "2", "number", "503/QĐ-UBND", "day", "2021-07-08", "title", "CHỦ TỊCH");
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("Bạn đã tham gia soạn dự thảo này");
        assertThat(count("decision")).isZero();
        assertThatThrownBy(() -> site().database().sql("""
                insert into draft_decision_event (draft_id, version, act, by_account, at)
                select :draft, 99, 'sign', id, timestamptz '2021-07-08 02:00Z' from account where login = :login
                """).param("draft", Deciding.id(draft)).param("login", login).update())
            .hasMessageContaining("who prepared a decision signs it");
    }

    private void signsAsWell(String login) {
        site().database().sql("""
                insert into post (id, account_id, unit_id, role, valid_from)
                select gen_random_uuid(), account.id, :unit, 'authority', date '2021-01-01'
                  from account where login = :login
                """).param("unit", this.deciding.stage().unit("89")).param("login", login).update();
    }

    private void mayNotSign(Visitor visitor, String login, String draft) {
        assertThat(visitor.get(draft).body()).contains("Bạn không thể ký dự thảo này").doesNotContain("/sign\"");
        assertThat(visitor.get("/desk").body()).doesNotContain(draft);
        HttpResponse<String> own = visitor.post(draft + "/sign", "version", "2", "number", "503/QĐ-UBND", "day",
                "2021-07-08", "title", "CHỦ TỊCH");
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("đã chốt kết quả xét chọn nên không thể ký");
        assertThatThrownBy(() -> site().database().sql("""
                insert into draft_decision_event (draft_id, version, act, by_account, at)
                select :draft, 99, 'sign', id, timestamptz '2021-07-08 02:00Z' from account where login = :login
                """).param("draft", Deciding.id(draft)).param("login", login).update())
            .hasMessageContaining("who prepared a decision signs it");
    }

    @Test
    void neitherDoesWhoFixedTheSelectionNorAnybodyByASecondAccount() {
        List<UUID> agreed = this.deciding.agreed("886", 1);
        this.deciding.fix();
        String login = Stage.login(Role.STANDING_HEAD, "snv", "");
        // Who fixed it rises to the authority, and a new head goes on.
        site().database().sql("""
                update post set role = 'authority', unit_id = :unit
                 where account_id = (select id from account where login = :login)
                """).param("unit", this.deciding.stage().unit("89")).param("login", login).update();
        Visitor next = this.deciding.stage().as(Role.STANDING_HEAD, "snv", "moi");
        next.get(Deciding.SELECTION);
        String draft = Deciding
            .location(next.post(Deciding.SELECTION + "/drafts", "nomination", agreed.getFirst().toString()));
        Deciding.location(next.post(draft + "/send", "version", Deciding.field(next.get(draft).body(), "version")));
        mayNotSign(this.deciding.head(), login, draft);
        Visitor twin = this.deciding.stage().as(Role.AUTHORITY, "89", "khac");
        String twins = Stage.login(Role.AUTHORITY, "89", "khac");
        site().database()
            .sql("update account set name = 'NGƯỜI MẪU  standing-head-snv' where login = :login")
            .param("login", twins)
            .update();
        mayNotSign(twin, twins, draft);
        this.deciding.signed(draft, "503/QĐ-UBND");
        assertThat(count("decision")).isOne();
    }

    @Test
    void ofTwentySignaturesOneCountsAndANumberIsGivenOnce() throws Exception {
        List<UUID> agreed = this.deciding.agreed("886", 2);
        this.deciding.fix();
        String draft = this.deciding.sent(List.of(agreed.get(0)));
        String other = this.deciding.sent(List.of(agreed.get(1)));
        Visitor authority = this.deciding.authority();
        String version = Deciding.field(authority.get(draft).body(), "version");
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<HttpResponse<String>>> asked = IntStream.range(0, 20)
                .<Callable<HttpResponse<String>>>mapToObj(n -> () -> authority.post(draft + "/sign", "version", version,
                        "number", (600 + n) + "/QĐ-UBND", "day", "2021-07-08", "title", "CHỦ TỊCH"))
                .toList();
            List<HttpResponse<String>> answers = pool.invokeAll(asked).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 303).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 303)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(409))
                .allSatisfy(answer -> assertThat(answer.body()).contains(LATE));
        }
        assertThat(count("decision")).isOne();
        assertThat(count("award")).isOne();
        String taken = site().database().sql("select number from decision").query(String.class).single();
        HttpResponse<String> again = authority.post(other + "/sign", "version", version, "number", taken, "day",
                "2021-07-08", "title", "CHỦ TỊCH");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Số này đã được cấp cho một quyết định khác", taken);
        this.deciding.signed(other, "700/QĐ-UBND");
        assertThat(count("decision")).isEqualTo(2);
    }

    @Test
    void aSignatureThatFailsLeavesNothing() {
        List<UUID> agreed = this.deciding.agreed("886", 1);
        this.deciding.fix();
        String draft = this.deciding.sent(agreed);
        // Whatever ends the signature at its very last step ends it whole.
        site().database().sql("""
                create function fail() returns trigger language plpgsql as
                $$ begin raise exception 'the machine stops'; end $$;
                create constraint trigger fails after update on draft_decision deferrable initially deferred
                    for each row execute function fail();
                """).update();
        long rows = count("ledger_row");
        Visitor authority = this.deciding.authority();
        String version = Deciding.field(authority.get(draft).body(), "version");
        assertThat(authority
            .post(draft + "/sign", "version", version, "number", "504/QĐ-UBND", "day", "2021-07-08", "title",
                    "CHỦ TỊCH")
            .statusCode()).isEqualTo(500);
        for (String table : List.of("decision", "award", "certificate", "document")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(count("ledger_row")).isEqualTo(rows);
        site().database().sql("drop trigger fails on draft_decision").update();
        this.deciding.signed(draft, "504/QĐ-UBND");
        assertThat(count("award")).isOne();
    }

    @Test
    void aDeputySignsInTheHeadsPlace() {
        List<UUID> agreed = this.deciding.agreed("886", 1);
        this.deciding.fix();
        String draft = this.deciding.sent(agreed);
        Visitor deputy = this.deciding.stage().as(Role.AUTHORITY, "89", "deputy");
        site().database()
            .sql("update post set signs_as = :kt where account_id = (select id from account where login = :login)")
            .param("kt", SignsAs.KT.code())
            .param("login", Stage.login(Role.AUTHORITY, "89", "deputy"))
            .update();
        String page = deputy.get(draft).body();
        assertThat(page).contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        String decision = Deciding.location(deputy.post(draft + "/sign", "version", Deciding.field(page, "version"),
                "number", "505/QĐ-UBND", "day", "2021-07-08", "title", "PHÓ CHỦ TỊCH"));
        assertThat(deputy.get(decision).body()).contains("KT. CHỦ TỊCH – PHÓ CHỦ TỊCH");
        assertThat(
                deputy.post(draft + "/sign", "version", "2", "number", "1234", "day", "9999", "title", "").statusCode())
            .isEqualTo(409);
    }

    @Test
    void nothingOfADecisionIsPublicUntilItIsPublishedThenEverythingAtOnce() {
        List<UUID> agreed = this.deciding.agreed("886", 1);
        this.deciding.fix();
        String draft = this.deciding.sent(agreed);
        String decision = this.deciding.signed(draft, "506/QĐ-UBND");
        UUID id = Deciding.id(decision);
        Visitor head = this.deciding.head();
        // There is something that could leak.
        assertThat(head.get(decision).body()).contains(NAME);
        assertThat(head.get(decision + "/files/decision.pdf").body()).startsWith("%PDF");
        assertThat(head.get(decision + "/files/certificates.pdf").body()).startsWith("%PDF");
        UUID certificate = this.deciding.certificateOf(agreed.getFirst());
        UUID document = site().database()
            .sql("select id from document where name = 'decision.pdf'")
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
        List<String> things = List.of("/decisions/" + id, "/en/decisions/" + id,
                "/documents/" + document + "/decision.pdf", "/certificates/" + certificate,
                "/certificates/" + certificate + ".tlog-proof");
        String results = "/campaigns/an-giang-2021/results";
        List<String> lists = List.of("/", "/campaigns/an-giang-2021", results, results + "?q=mau", results + ".csv",
                "/verify?id=" + certificate);
        Visitor citizen = site().visitor();
        things.forEach(path -> assertThat(citizen.get(path).statusCode()).as(path).isEqualTo(404));
        lists.forEach(path -> assertThat(citizen.get(path).body()).as(path).doesNotContain(NAME, "506/QĐ-UBND"));
        assertThat(citizen.get(decision).headers().firstValue("Location").orElse("")).contains("/log-in");
        assertThat(this.deciding.stage().as(Role.HEAD, "886").get(decision).statusCode()).isEqualTo(403);
        assertThat(head.get(decision + "/notices/" + this.deciding.stage().unit("886") + ".pdf").statusCode())
            .isEqualTo(404);
        assertThat(site().bean(Ledger.class).latest()).isEmpty();
        this.deciding.publish(decision);
        things.forEach(path -> assertThat(citizen.get(path).statusCode()).as(path).isEqualTo(200));
        assertThat(citizen.get(results + ".csv").body()).contains(NAME, "506/QĐ-UBND");
        assertThat(citizen.get("/certificates/" + certificate).body()).contains(NAME);
        assertThat(site().bean(Ledger.class).latest()).isPresent();
        assertThat(head.post(decision + "/publish").statusCode()).isEqualTo(409);
    }

}
