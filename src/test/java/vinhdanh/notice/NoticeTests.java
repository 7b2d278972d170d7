package vinhdanh.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.EmailChanged;
import vinhdanh.access.Role;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.review.Councils;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Entries;
import vinhdanh.site.Looks;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told what in the program: those whom it concerns, and nobody else. */
@Tag("database")
class NoticeTests {

    private static Stage stage;

    private static Entries entries;

    @BeforeAll
    static void start() {
        stage = Stage.open();
        entries = new Entries(stage);
        stage.as(Role.CLERK, "886");
        stage.as(Role.HEAD, "886");
        stage.as(Role.CLERK, "889");
        stage.as(Role.APPRAISER, "snv");
        stage.as(Role.STANDING_HEAD, "snv");
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    @BeforeEach
    void on10June() {
        stage.site().clock().set(LocalDate.of(2021, 6, 10).atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    private static UUID send(String name, Step step) {
        return send(name, "endorsed", step);
    }

    private static UUID send(String name, String state, Step step) {
        UUID nomination = entries.put("886", name, state, 3, "snv", null);
        Actor head = entries.councils().actor(Role.STANDING_HEAD, "snv", "");
        int version = stage.site()
            .database()
            .sql("select version from nomination where id = :id")
            .param("id", nomination)
            .query(Integer.class)
            .single();
        assertThat(stage.site()
            .bean(MoveNomination.class)
            .move(nomination, version, step, head, new Why("Thiếu xác nhận", "Công văn 12", LocalDate.of(2021, 6, 20))))
            .isInstanceOf(MoveNomination.Outcome.Moved.class);
        return nomination;
    }

    private static String notices(Role role, String unit) {
        return stage.as(role, unit).get("/desk/notices").body();
    }

    @Test
    void theUnitIsToldWhatCameBackAndOthersAreNot() {
        send("Lê Thị Trả Về", Step.RETURN);
        assertThat(notices(Role.CLERK, "886")).contains("được trả lại để bổ sung", "Lê Thị Trả Về");
        assertThat(notices(Role.HEAD, "886")).contains("Lê Thị Trả Về");
        for (Role role : Role.values()) {
            assertThat(notices(role, "889")).as(role.code()).doesNotContain("Lê Thị Trả Về");
        }
        assertThat(notices(Role.STANDING_HEAD, "snv")).as("who did it").doesNotContain("Lê Thị Trả Về");
    }

    @Test
    void whatTheStandingBodyPreparesIsToldToNobodyOutside() {
        send("Lê Thị Nội Bộ", "proposed", Step.UNPROPOSE);
        assertThat(notices(Role.CLERK, "886")).doesNotContain("Lê Thị Nội Bộ");
    }

    @Test
    void aNoticeOfSomebodyElseIsNotFound() {
        send("Lê Thị Riêng Tư", Step.HOLD);
        String page = notices(Role.CLERK, "886");
        String open = page.replaceAll("(?s).*?action=\"(/desk/notices/[^\"]+/open)\".*", "$1");
        Visitor stranger = stage.as(Role.CLERK, "889");
        stranger.get("/desk/notices");
        assertThat(stranger.post(open).statusCode()).isEqualTo(404);
        Visitor owner = stage.as(Role.CLERK, "886");
        owner.get("/desk/notices");
        assertThat(owner.post(open).headers().firstValue("Location").orElse("")).startsWith("/desk/nominations/");
    }

    @Test
    void unreadIsCountedUntilItIsRead() {
        Visitor clerk = stage.as(Role.CLERK, "893");
        entries.put("893", "Trước", "endorsed", 3, "snv", null);
        UUID one = entries.put("893", "Ngô Thị Đếm", "endorsed", 3, "snv", null);
        int version = stage.site()
            .database()
            .sql("select version from nomination where id = :id")
            .param("id", one)
            .query(Integer.class)
            .single();
        stage.site()
            .bean(MoveNomination.class)
            .move(one, version, Step.RETURN, entries.councils().actor(Role.STANDING_HEAD, "snv", ""), Why.of("Thiếu"));
        assertThat(clerk.get("/desk/notices").body()).contains("<span class=\"waiting\">1<", "Mới");
        assertThat(clerk.post("/desk/notices/read").statusCode()).isEqualTo(303);
        assertThat(clerk.get("/desk/notices").body()).contains("Ngô Thị Đếm").doesNotContain("Mới</span>");
    }

    @Test
    void whoLeavesTheUnitSeesItsNoticesNoMore() {
        Visitor leaver = stage.as(Role.CLERK, "886", "leaver");
        send("Đinh Thị Đã Đi", Step.RETURN);
        assertThat(leaver.get("/desk/notices").body()).contains("Đinh Thị Đã Đi");
        setMail("clerk-886-leaver");
        send("Đinh Thị Gửi Thư", Step.RETURN);
        UUID mail = mailOf("clerk-886-leaver");
        stage.site().database().sql("""
                update post set valid_to = date '2021-06-01'
                 where account_id = (select id from account where login = 'clerk-886-leaver')
                """).update();
        assertThat(leaver.get("/desk/notices").body()).doesNotContain("Đinh Thị Đã Đi");
        SendMails mails = stage.site().bean(SendMails.class);
        Mail found = stage.site().bean(Outbox.class).find(mail).orElseThrow();
        assertThat(mails.shown(found)).isEmpty();
    }

    private static void setMail(String login) {
        stage.site()
            .database()
            .sql("update account set email = :login || '@coquan.example' where login = :login")
            .param("login", login)
            .update();
    }

    private static UUID mailOf(String login) {
        // What was told just now may still wait for the round that the program has begun.
        stage.site().bean(GatherMails.class).gather();
        return stage.site().database().sql("""
                select mail.id from mail join account on account.id = account_id
                 where login = :login and mail.kind = 'notices' and state = 'waiting'
                """).param("login", login).query(UUID.class).single();
    }

    @Test
    void oneMailGathersWhatASinglePersonIsToldAndNamesNobody() {
        stage.as(Role.CLERK, "886", "mail");
        setMail("clerk-886-mail");
        send("Cao Thị Không Nêu Tên", Step.RETURN);
        send("Cao Văn Không Nêu Tên", Step.RETURN);
        send("Cao Văn Tạm Dừng", Step.HOLD);
        Mail mail = stage.site().bean(Outbox.class).find(mailOf("clerk-886-mail")).orElseThrow();
        String text = stage.site().bean(SendMails.class).shown(mail).orElseThrow().body();
        assertThat(text)
            .contains("- Hồ sơ của đơn vị được trả lại để bổ sung (2)\n  http://vinhdanh.invalid/desk/notices",
                    "- Hồ sơ của đơn vị đang tạm dừng xét\n  http://vinhdanh.invalid/desk/nominations/",
                    "http://vinhdanh.invalid/en/desk/notices")
            .doesNotContain("Cao ");
        assertThat(mail.nextTry()).isEqualTo(stage.site().clock().instant().plus(Duration.ofMinutes(10)));
    }

    @Test
    void whoWantsNoMailGetsNone() {
        Visitor clerk = stage.as(Role.CLERK, "886", "quiet");
        setMail("clerk-886-quiet");
        clerk.get("/desk/notices");
        assertThat(clerk.post("/desk/notices/mail").statusCode()).isEqualTo(303);
        send("Tạ Thị Yên Lặng", Step.RETURN);
        assertThat(clerk.get("/desk/notices").body()).contains("Tạ Thị Yên Lặng");
        assertThat(stage.site().database().sql("""
                select count(*) from mail where account_id = (select id from account where login = 'clerk-886-quiet')
                """).query(Integer.class).single()).isZero();
    }

    @Test
    void theCouncilHearsOfItsMeetingButWhoCalledIt() {
        Councils councils = entries.councils();
        stage.site().clock().set(Councils.DAY.atTime(2, 0).toInstant(ZoneOffset.UTC));
        councils.clearList();
        councils.propose("886", "Nguyễn Văn Họp");
        councils.voters(2);
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        assertThat(stage.as(Role.MEMBER, "89", "1").get("/desk/notices").body())
            .contains("Hội đồng được triệu tập: 06/07/2021, 08:00");
        assertThat(notices(Role.SECRETARY, "89")).doesNotContain("được triệu tập: ");
        assertThat(stage.as(Role.MEMBER, "886", "x").get("/desk/notices").body()).doesNotContain(meeting.toString());
    }

    @Test
    void whatIsRolledBackWasToldToNobody() {
        UUID nomination = entries.put("886", "Vũ Thị Không Xảy Ra", "endorsed", 3, "snv", null);
        var template = new TransactionTemplate(stage.site().bean(PlatformTransactionManager.class));
        Actor head = entries.councils().actor(Role.STANDING_HEAD, "snv", "");
        template.executeWithoutResult(status -> {
            stage.site().bean(MoveNomination.class).move(nomination, 1, Step.RETURN, head, Why.of("Thiếu"));
            status.setRollbackOnly();
        });
        assertThat(notices(Role.CLERK, "886")).doesNotContain("Vũ Thị Không Xảy Ra");
    }

    @Test
    void anOutboxThatFailsUndoesNothingAndIsFilledLater() {
        stage.as(Role.CLERK, "886", "late");
        setMail("clerk-886-late");
        stage.site().database().sql("alter table mail rename to mail_away").update();
        send("Phan Thị Vẫn Được Báo", Step.RETURN);
        stage.site().database().sql("alter table mail_away rename to mail").update();
        assertThat(stage.as(Role.CLERK, "886", "late").get("/desk/notices").body()).contains("Phan Thị Vẫn Được Báo");
        stage.site().bean(GatherMails.class).gather();
        assertThat(mailOf("clerk-886-late")).isNotNull();
    }

    @Test
    void namesStayText() {
        send("<script>alert(1)</script> ${7*7}", Step.RETURN);
        assertThat(notices(Role.CLERK, "886")).contains("&lt;script&gt;", "${7*7}").doesNotContain("<script>alert");
    }

    @Test
    void theNoticesAreAccessibleAndFit() {
        send("Huỳnh Thị Thanh Hằng", Step.RETURN);
        send("Ủy ban nhân dân thị trấn Ba Chúc", Step.HOLD);
        try (Looks looks = new Looks(stage.site())) {
            looks.at("notices", stage.as(Role.HEAD, "886"), "/desk/notices")
                .at("notices-en", stage.as(Role.HEAD, "886"), "/en/desk/notices")
                .at("notices-none", stage.as(Role.AUTHORITY, "89"), "/desk/notices");
            assertThat(looks.faults()).isEmpty();
        }
        for (String bad : List.of("x", "2021~1", "\"><svg")) {
            assertThat(stage.as(Role.HEAD, "886")
                .get("/desk/notices?after=" + URLEncoder.encode(bad, StandardCharsets.UTF_8))
                .statusCode()).isEqualTo(400);
        }
    }

    @Test
    void whoHadAnAddressIsToldThatItChanged() {
        UUID account = stage.site()
            .database()
            .sql("select id from account where login = 'clerk-889'")
            .query(UUID.class)
            .single();
        stage.site().bean(MailLinks.class).changed(new EmailChanged(new AccountId(account), "cu@coquan.example"));
        UUID mail = stage.site()
            .database()
            .sql("select id from mail where recipient = 'cu@coquan.example'")
            .query(UUID.class)
            .single();
        MailText text = stage.site()
            .bean(SendMails.class)
            .shown(stage.site().bean(Outbox.class).find(mail).orElseThrow())
            .orElseThrow();
        assertThat(text.body()).contains("vừa được đổi", "tell your administrator");
    }

}
