package vinhdanh.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.site.Looks;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at the pages of appraisal with a browser, as people and as axe do. */
@Tag("browser")
class AppraisalPagesTests {

    private static Stage stage;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    private static String opinion = "";

    @BeforeAll
    static void start() {
        stage = Stage.open();
        prepare(new Nominees(stage));
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    private static void prepare(Nominees nominees) {
        UUID one = nominees.atStandingBody("889", "Lê Thị Ngọc Ánh");
        UUID other = nominees.atStandingBody("893", "Le Thi Ngoc Anh");
        UUID held = nominees.atStandingBody("888", "Nguyễn Hoàng Phương Nam", LocalDate.of(1975, 5, 5));
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        head.get("/desk/nominations/" + held);
        head.post("/desk/nominations/" + held + "/moves", "step", "hold", "version", "0", "reason",
                "Có đơn tố cáo đang được xác minh", "basis", "Công văn 45/TTT ngày 27/5/2021", "until", "2021-06-10");
        Visitor appraiser = stage.as(Role.APPRAISER, "snv");
        String path = "/desk/nominations/" + one;
        appraiser.get(path);
        appraiser.post(path + "/checks", "check", "no-discipline", "seen", "0", "result", "passed", "source",
                "Công văn số 12/TTr ngày 28/5/2021 của Thanh tra tỉnh");
        appraiser.post(path + "/opinions", "unit", "stc", "question", "Đề nghị cho biết ý kiến về nghĩa vụ thuế.",
                "days", "10");
        String list = stage.as(Role.CLERK, "stc").get("/desk/opinions").body();
        opinion = list.replaceAll("(?s).*href=\"(/desk/opinions/[0-9a-f-]+)\".*", "$1");
        PAGES.put("queue", "/desk/nominations");
        PAGES.put("dossier", path);
        PAGES.put("dossier-held", "/desk/nominations/" + held);
        PAGES.put("compare", path + "/compare/" + other);
        PAGES.put("bulk",
                "/desk/nominations/bulk?step=appraise&pick=" + one + ".0&pick=" + other + ".0&pick=" + held + ".0");
    }

    @Test
    void everyPageIsAccessibleAndFits() {
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        try (Looks looks = new Looks(stage.site())) {
            PAGES.forEach((name, path) -> looks.at("appraisal-" + name, head, path));
            looks.at("appraisal-dossier-en", head, "/en" + PAGES.get("dossier"))
                .at("appraisal-dossier-own", stage.as(Role.HEAD, "889"), Objects.requireNonNull(PAGES.get("dossier")))
                .at("appraisal-opinions", stage.as(Role.CLERK, "stc"), "/desk/opinions")
                .at("appraisal-opinion", stage.as(Role.CLERK, "stc"), opinion);
            assertThat(looks.faults()).isEmpty();
        }
    }

}
