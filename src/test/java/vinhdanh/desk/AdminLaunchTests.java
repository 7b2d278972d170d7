package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.AddSamplePeople;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.site.Site;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign is launched from a plan file, or from one that a form has written. */
@Tag("database")
class AdminLaunchTests {

    private static final String CAMPAIGNS = "/desk/admin/campaigns";

    private static Stage stage;

    private static Visitor admin;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        admin = stage.as(Role.ADMINISTRATOR, "snv");
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static String plan() throws Exception {
        return Files.readString(Path.of("plans/an-giang-2021.yaml"));
    }

    private static String send(String plan) {
        admin.get(CAMPAIGNS);
        HttpResponse<String> sent = admin.postFile(CAMPAIGNS + "/upload", "ke-hoach.yaml",
                plan.getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return sent.headers().firstValue("Location").orElseThrow();
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private static int launched(String code) {
        return stage.site()
            .database()
            .sql("select count(*) from campaign where code = :code")
            .param("code", code)
            .query(Integer.class)
            .single();
    }

    @Test
    void everyFaultOfAPlanHasItsLineAndNothingIsLaunched() throws Exception {
        String draft = send(
                plan().replaceFirst("code: an-giang-2021", "code: loi-2021").replaceFirst("(?m)^totals:", "totlas:"));
        String page = admin.get(draft).body();
        assertThat(page).contains("Kế hoạch có chỗ chưa đúng", "totlas")
            .doesNotContain("Phát động phong trào</button>");
        assertThat(page).containsPattern("Kế hoạch, dòng \\d+");
        assertThat(admin.post(draft + "/launch", "version", "1").statusCode()).isEqualTo(422);
        assertThat(launched("loi-2021")).isZero();
    }

    @Test
    void aPlanIsShownLaunchedOnceAndThenGone() throws Exception {
        String draft = send(plan().replaceFirst("code: an-giang-2021", "code: moi-2021")
            .replaceFirst("number: 174/KH-UBND", "number: 999/KH-UBND"));
        String page = admin.get(draft).body();
        assertThat(page).contains("999/KH-UBND", "Diện khen thưởng và chỉ tiêu", "Các cấp xét duyệt");
        Visitor other = stage.as(Role.ADMINISTRATOR, "snv", "launcher");
        assertThat(other.get(draft).statusCode()).as("somebody else's plan").isEqualTo(404);
        assertThat(admin.post(draft + "/launch", "version", version(page)).statusCode()).isEqualTo(303);
        assertThat(launched("moi-2021")).isOne();
        assertThat(admin.get(CAMPAIGNS).body()).contains("Đã phát động phong trào.");
        assertThat(admin.get(draft).statusCode()).isEqualTo(404);
        assertThat(admin.get(CAMPAIGNS).body()).contains("moi-2021");
    }

    @Test
    void aFormWritesThePlanFileThatTheSameReaderReads() {
        admin.get(CAMPAIGNS);
        String draft = admin.post(CAMPAIGNS + "/copy", "model", "an-giang-2021")
            .headers()
            .firstValue("Location")
            .orElseThrow();
        String first = version(admin.get(draft).body());
        assertThat(admin.post(draft + "/launch", "version", first).statusCode()).isEqualTo(303);
        assertThat(launched("an-giang-2021")).as("the same plan again changes nothing").isOne();
        draft = admin.post(CAMPAIGNS + "/copy", "model", "an-giang-2021")
            .headers()
            .firstValue("Location")
            .orElseThrow();
        admin.get(draft);
        assertThat(admin.post(draft + "/part", "version", "1", "p.code", "mau-2022").statusCode()).isEqualTo(303);
        assertThat(admin.post(draft + "/part", "version", "1", "p.code", "khac").statusCode()).as("another window")
            .isEqualTo(409);
        admin.post(draft + "/part", "version", "2", "p.document.number", "12/KH-UBND", "p.document.issued",
                "2021-13-45", "p.passwordHash", "x");
        assertThat(admin.get(draft).body()).contains("Kế hoạch có chỗ chưa đúng", "2021-13-45")
            .doesNotContain("passwordHash");
        admin.post(draft + "/part", "version", "3", "p.document.issued", "2021-03-30", "p.title.vi",
                "Phong trào: \"thi đua\" #1");
        String page = admin.get(draft).body();
        assertThat(page).contains("Phong trào: &#34;thi đua&#34; #1", "12/KH-UBND");
        assertThat(admin.post(draft + "/launch", "version", "3").statusCode()).as("what was shown before")
            .isEqualTo(422);
        assertThat(admin.post(draft + "/launch", "version", version(page)).statusCode()).isEqualTo(303);
        assertThat(launched("mau-2022")).isOne();
    }

    @Test
    void theFirstCampaignOfAnOfficeBeginsWithTheSamplePlan() {
        assertThat(admin.get(CAMPAIGNS).body()).as("one may copy the own").doesNotContain("Kế hoạch mẫu (");
        try (Site site = Site.start()) {
            site.bean(AddSamplePeople.class)
                .add("an-giang", LocalDate.of(2021, 1, 1), List.of(new AddSamplePeople.Sample("administrator",
                        "Người Mẫu Quản Trị", Role.ADMINISTRATOR, SignsAs.SELF, null)));
            Visitor first = site.visitor();
            first.get("/log-in");
            first.post("/demo/log-in", "login", "administrator");
            assertThat(first.get(CAMPAIGNS).body()).contains("Kế hoạch mẫu (");
            String draft = first.post(CAMPAIGNS + "/copy", "model", ":example")
                .headers()
                .firstValue("Location")
                .orElseThrow();
            assertThat(first.get(draft).body()).contains("174/KH-UBND", "Phát động phong trào</button>");
        }
    }

    @Test
    void aNumberThatIsTakenIsRefusedInAWord() throws Exception {
        String draft = send(plan().replaceFirst("code: an-giang-2021", "code: trung-2021"));
        HttpResponse<String> refused = admin.post(draft + "/launch", "version", "1");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("trùng với dữ liệu đã có");
        assertThat(launched("trung-2021")).isZero();
    }

    @Test
    void theLawOfADayNamesSourceAndOrigin() {
        String page = admin.get("/desk/admin/law?day=2021-06-01&place=an-giang").body();
        assertThat(page).contains("Nghị định 91/2017/NĐ-CP", "Đã đối chiếu văn bản", "Cả nước", "Tỉnh",
                "1.490.000 đồng");
        assertThat(admin.get("/desk/admin/law?day=2026-01-01").body()).contains("Nghị định 152/2025/NĐ-CP")
            .doesNotContain("1.490.000 đồng");
        assertThat(admin.get("/desk/admin/law?day=x&place=../etc&unit=%27").statusCode()).isEqualTo(200);
    }

    @Test
    void theStateOfHealthSaysWhatToDo() {
        String page = admin.get("/desk/admin/health").body();
        assertThat(page).contains("PostgreSQL", "Chưa từng sao lưu", "VINHDANH_ADDRESS");
        assertThat(stage.as(Role.INSPECTOR, "snv").get("/desk/admin/health").statusCode()).isEqualTo(403);
    }

}
