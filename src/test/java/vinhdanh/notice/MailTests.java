package vinhdanh.notice;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.AccountId;
import vinhdanh.access.AnswerResets;
import vinhdanh.access.InviteAccount;
import vinhdanh.access.Role;
import vinhdanh.site.Looks;
import vinhdanh.site.Raw;
import vinhdanh.site.Site;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails on their way from the outbox to a real SMTP server. */
@Tag("database")
class MailTests {

    private static int port;

    private static GreenMail server;

    private static Stage stage;

    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = serve();
        site = Site.start("--vinhdanh.mail.url=smtp://localhost:" + port, "--vinhdanh.mail.every-seconds=3600");
        stage = Stage.on(site);
    }

    private static GreenMail serve() {
        GreenMail mail = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    @AfterAll
    static void end() {
        site.close();
        server.stop();
    }

    @BeforeEach
    void emptyTheOutbox() throws Exception {
        site.bean(SendMails.class).sendDue();
        server.purgeEmailFromAllMailboxes();
        site.database().sql("update mail set state = 'dropped', secret = null where state <> 'sent'").update();
    }

    @Test
    void theAdministratorIsShownNoLinkThatWasMailedAndSeesHowTheOutboxStands() {
        Visitor admin = stage.as(Role.ADMINISTRATOR, "snv");
        admin.get("/desk/admin/accounts/new");
        assertThat(admin
            .post("/desk/admin/accounts", "login", "lien.ket", "name", "Lê Thị Liên Kết", "email",
                    "lien.ket@coquan.example")
            .body()).contains("Liên kết đã được chuyển vào thư gửi tới lien.ket@coquan.example")
            .doesNotContain("/welcome/");
        assertThat(admin.post("/desk/admin/accounts", "login", "khong.thu", "name", "Lê Thị Không Thư", "email", "")
            .body()).contains("hãy trao tận tay", "/welcome/");
        assertThat(admin.get("/desk/admin/health").body()).contains("Máy chủ thư đã được cấu hình",
                "Không có thư nào gửi không được", "Thư chờ gửi", "Số lần lỗi liên tiếp");
        site.database().sql("update mail set state = 'failed' where state = 'waiting'").update();
        site.database().sql("update scheduled_tasks set consecutive_failures = 3").update();
        assertThat(admin.get("/desk/admin/health").body()).contains("Có 1 thư không gửi được",
                "Việc gửi thư đã lỗi 3 lần liên tiếp");
        assertThat(admin.get("/en/desk/admin/health").body()).contains("Mails that have failed: 1", "Mails that wait");
        site.database().sql("update scheduled_tasks set consecutive_failures = 0").update();
    }

    private static String invite(String login, String name) {
        return ((InviteAccount.Outcome.Invited) site.bean(InviteAccount.class)
            .invite(login, name, login + "@coquan.example", null)).address();
    }

    private static int sendDue() {
        return site.bean(SendMails.class).sendDue();
    }

    private static UUID onlyWaiting() {
        return site.database()
            .sql("select id from mail where state in ('waiting', 'held', 'failed')")
            .query(UUID.class)
            .single();
    }

    private static String textOf(MimeMessage mail) throws Exception {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }

    @Test
    void anInvitationArrivesWithItsLinkAndItsVietnameseWhole() throws Exception {
        String link = invite("moi.1", "Nguyễn Thị Phương Đặng");
        assertThat(sendDue()).isEqualTo(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Mời nhận tài khoản Vinh Danh / Your Vinh Danh account");
        assertThat(textOf(mail)).contains("Kính gửi ông/bà Nguyễn Thị Phương Đặng,", "đặt mật khẩu", link,
                "Dear Nguyễn Thị Phương Đặng,");
        assertThat(mail.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getFrom()[0].toString()).isEqualTo("vinhdanh@vinhdanh.invalid");
        assertThat(sendDue()).isZero();
    }

    @Test
    void aResetLinkBeginsWithTheAddressOfTheSettingsWhateverTheHostHeaderSays() throws Exception {
        invite("moi.2", "Lê Văn Quên");
        site.database().sql("update account set password_hash = 'x' where login = 'moi.2'").update();
        emptyTheOutbox();
        assertThat(Raw.post(site, "/forgotten", "login=moi.2", "evil.example", "X-Forwarded-Host: evil.example\r\n"))
            .startsWith("HTTP/1.1 200");
        site.bean(AnswerResets.class).answer();
        sendDue();
        assertThat(textOf(server.getReceivedMessages()[0])).contains("http://vinhdanh.invalid/welcome/")
            .doesNotContain("localhost", "evil");
    }

    @Test
    void theLinkIsSeenByNobodyButItsReader() throws Exception {
        String link = invite("moi.3", "Trần Thị Kín");
        String token = link.substring(link.lastIndexOf('/') + 1);
        String mail = "/desk/outbox/" + onlyWaiting();
        for (Role role : List.of(Role.ADMINISTRATOR, Role.STANDING_HEAD)) {
            Visitor keeper = stage.as(role, "snv");
            assertThat(keeper.get(mail).body()).contains("Trần Thị Kín", "[…]").doesNotContain(token);
            assertThat(keeper.get("/desk/outbox").body()).contains("moi.3@coquan.example").doesNotContain(token);
        }
        assertThat(stage.as(Role.CLERK, "886").get(mail).statusCode()).isEqualTo(403);
        assertThat(everythingStored()).doesNotContain(token);
        sendDue();
        assertThat(textOf(server.getReceivedMessages()[0])).contains(token);
        assertThat(
                site.database().sql("select count(*) from mail where secret is not null").query(Integer.class).single())
            .isZero();
        assertThat(stage.as(Role.ADMINISTRATOR, "snv").get(mail).body()).contains("Đã gửi").doesNotContain(token);
    }

    private static String everythingStored() {
        return site.database()
            .sql("select coalesce(string_agg(mail::text, ' '), '') from mail")
            .query(String.class)
            .single();
    }

    @Test
    void whatAServerThatIsDownDidNotTakeIsSentOnceItIsUp() throws Exception {
        invite("moi.4", "Phạm Văn Chờ");
        UUID mail = onlyWaiting();
        server.stop();
        assertThat(sendDue()).isZero();
        String page = stage.as(Role.ADMINISTRATOR, "snv").get("/desk/outbox/" + mail).body();
        assertThat(page).contains("Chờ gửi", "Lần gửi tới", "Lý do chưa gửi được");
        server = serve();
        assertThat(sendDue()).as("not before its next try").isZero();
        site.clock().pass(Duration.ofMinutes(4));
        assertThat(sendDue()).isEqualTo(1);
        site.clock().pass(Duration.ofHours(12));
        assertThat(sendDue()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void afterManyTriesAPersonHasToLook() {
        invite("moi.5", "Võ Thị Hỏng");
        server.stop();
        for (int i = 0; i < Mail.MOST_ATTEMPTS; i++) {
            sendDue();
            site.clock().pass(Duration.ofHours(5));
        }
        server = serve();
        assertThat(sendDue()).isZero();
        Visitor administrator = stage.as(Role.ADMINISTRATOR, "snv");
        assertThat(administrator.get("/desk").body()).contains("Thư không gửi được", "moi.5@coquan.example");
        String mail = "/desk/outbox/" + onlyWaiting();
        assertThat(administrator.get(mail).body()).contains("Không gửi được");
        assertThat(administrator.post(mail + "/release").statusCode()).isEqualTo(303);
        assertThat(sendDue()).isEqualTo(1);
    }

    @Test
    void aRetryIsVisibleAsTheSameMail() throws Exception {
        invite("moi.6", "Bùi Văn Hai Lần");
        UUID id = onlyWaiting();
        Mail mail = site.bean(Outbox.class).find(id).orElseThrow();
        site.bean(Postman.class)
            .send(id, mail.recipient(), new MailText("x", "taken, and then the program ended"), site.clock().instant());
        assertThat(sendDue()).isEqualTo(1);
        MimeMessage[] both = server.getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID()).isEqualTo(both[1].getMessageID()).isEqualTo("<" + id + "@vinhdanh.invalid>");
    }

    @Test
    void aMailIsHeldBackAndLetGo() {
        invite("moi.7", "Hồ Thị Giữ");
        String mail = "/desk/outbox/" + onlyWaiting();
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        head.get(mail);
        assertThat(head.post(mail + "/hold").statusCode()).isEqualTo(303);
        assertThat(head.post(mail + "/hold").statusCode()).isEqualTo(409);
        assertThat(sendDue()).isZero();
        assertThat(head.get(mail).body()).contains("Đang giữ lại", "Cho gửi");
        assertThat(head.post(mail + "/release").statusCode()).isEqualTo(303);
        assertThat(sendDue()).isEqualTo(1);
        assertThat(head.post(mail + "/hold").body()).contains("Không thực hiện được");
    }

    @Test
    void aNameCannotBreakOutOfItsLineNorBeALink() throws Exception {
        invite("moi.8", "Thường");
        site.database()
            .sql("update account set name = :name where login = 'moi.8'")
            .param("name",
                    "Nguyễn\r\nBcc: tat-ca@evil.example\r\n\r\nhttps://evil.example javascript:alert(1) www.evil.example")
            .update();
        sendDue();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getRecipients(Message.RecipientType.BCC)).isNull();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(textOf(mail)).contains("Kính gửi ông/bà Nguyễn Bcc: tat-ca (a) evil. example")
            .doesNotContain("https://evil", "javascript:", "www.evil", "@evil");
    }

    @Test
    void manySendersSendEachMailOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            invite("moi.nhieu." + i, "Người Thứ " + i);
        }
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> rounds = Collections.nCopies(8, MailTests::sendDue);
            int taken = 0;
            for (var round : senders.invokeAll(rounds)) {
                taken += round.get();
            }
            assertThat(taken).isEqualTo(20);
        }
        assertThat(server.getReceivedMessages()).hasSize(20);
    }

    @Test
    void aNewLinkReplacesTheOldMail() throws Exception {
        invite("moi.9", "Đỗ Thị Mời Lại");
        UUID account = site.database().sql("select id from account where login = 'moi.9'").query(UUID.class).single();
        String fresh = site.bean(InviteAccount.class).inviteAgain(new AccountId(account), new AccountId(account));
        assertThat(sendDue()).isEqualTo(1);
        assertThat(textOf(server.getReceivedMessages()[0])).contains(fresh);
    }

    @Test
    void theJobSendsByItselfAndSurvivesARestart() {
        try (Site other = Site.start("--vinhdanh.mail.url=smtp://localhost:" + port,
                "--vinhdanh.mail.every-seconds=1")) {
            other.bean(InviteAccount.class).invite("tu.dong", "Tự Động", "tu.dong@coquan.example", null);
            assertThat(server.waitForIncomingEmail(120_000, 1)).isTrue();
            assertThat(other.database().sql("select count(*) from scheduled_tasks").query(Integer.class).single())
                .isEqualTo(1);
        }
    }

    @Test
    void theOutboxIsAccessibleAndFits() {
        invite("moi.hinh", "Nguyễn Thị Hình Ảnh");
        String mail = "/desk/outbox/" + onlyWaiting();
        Visitor administrator = stage.as(Role.ADMINISTRATOR, "snv");
        try (Looks looks = new Looks(site)) {
            looks.at("outbox", administrator, "/desk/outbox")
                .at("outbox-mail", administrator, mail)
                .at("outbox-mail-en", administrator, "/en" + mail);
            assertThat(looks.faults()).isEmpty();
        }
    }

}
