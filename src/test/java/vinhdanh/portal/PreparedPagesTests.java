package vinhdanh.portal;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vinhdanh.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages are kept until what they show changes, and not a moment longer. */
@Tag("database")
class PreparedPagesTests {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
        PublishedCampaign.on(site);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void whoHasThePageIsToldSo() {
        HttpResponse<String> page = site.get("/");
        HttpResponse<String> again = site.get("/", "If-None-Match", tag(page));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void eachCodingHasAStrongTagOfItsOwn() {
        assertThat(tag(site.get("/"))).isNotEqualTo(tag(site.get("/", "Accept-Encoding", "gzip"))).startsWith("\"");
        assertThat(site.get("/", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(site.get("/", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void whatAPageDoesntKnowMakesNoOtherPage() {
        assertThat(tag(site.get("/?utm_source=x"))).isEqualTo(tag(site.get("/")));
        String results = "/campaigns/" + PublishedCampaign.CODE + "/results";
        assertThat(tag(site.get(results + "?subject=individual&q=an&x=1")))
            .isEqualTo(tag(site.get(results + "?q=an&subject=individual")));
    }

    @Test
    void asHeadOnlyFirstLeavesAWholePageForOthers() {
        HttpResponse<String> head = site.send(HttpRequest.newBuilder(URI.create(site.url("/en/verify")))
            .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(site.get("/en/verify").body()).contains("</html>");
    }

    @Test
    void aChangeIsSeenWithinMoments() throws InterruptedException {
        String before = site.get("/").body();
        assertThat(before).doesNotContain("Tên mới");
        site.database().sql("update campaign set title_vi = 'Tên mới'").update();
        long limit = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        String page = site.get("/").body();
        while (!page.contains("Tên mới") && System.nanoTime() < limit) {
            Thread.onSpinWait();
            page = site.get("/").body();
        }
        assertThat(page).contains("Tên mới");
    }

    @Test
    void whatIsRolledBackRaisesNoVersion() {
        long before = version();
        new TransactionTemplate(site.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            site.database().sql("update campaign set title_en = 'x'").update();
            status.setRollbackOnly();
        });
        assertThat(version()).isEqualTo(before);
    }

    private static long version() {
        return site.database().sql("select version from public_version").query(Long.class).single();
    }

}
