package vinhdanh.portal;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vinhdanh.ledger.Ledger;
import vinhdanh.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** What visitors get, and above all what they don't. */
@Tag("database")
class PublicSiteTests {

    private static final String CAMPAIGN = "/campaigns/" + PublishedCampaign.CODE;

    private static Site site;

    private static PublishedCampaign campaign;

    @BeforeAll
    static void start() {
        site = Site.start();
        campaign = PublishedCampaign.on(site);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void nothingOfADraftIsShownAnywhere() {
        // First make sure that there is something that could leak.
        assertThat(site.database()
            .sql("select count(*) from award where name = ?")
            .param(PublishedCampaign.DRAFT_NAME)
            .query(Integer.class)
            .single()).isEqualTo(1);
        for (String path : List.of("/", CAMPAIGN, CAMPAIGN + "/results", CAMPAIGN + "/results?q=bi+mat+chua+cong+bo",
                CAMPAIGN + "/results.csv", "/decisions/" + PublishedCampaign.DECISION)) {
            HttpResponse<String> page = site.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain(PublishedCampaign.DRAFT_NAME, "9999/QĐ-UBND", "41 / 41");
        }
    }

    @Test
    void anUnpublishedThingAndAnUnknownThingGetTheSameAnswer() {
        String unknown = site.get("/decisions/" + UUID.randomUUID()).body();
        for (String path : List.of("/decisions/" + PublishedCampaign.DRAFT,
                "/certificates/" + campaign.draftCertificate(),
                "/certificates/" + campaign.draftCertificate() + ".tlog-proof",
                "/documents/" + PublishedCampaign.DRAFT_DOCUMENT + "/draft.pdf",
                "/documents/" + PublishedCampaign.PAYMENTS + "/payments.xlsx", "/decisions/1", "/campaigns/nowhere",
                "/campaigns/nowhere/results.csv", "/nowhere", "/actuator/env", "/vinhdanh.css", "/error")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEqualTo(unknown);
        }
    }

    @Test
    void aDocumentIsHandedOutUnderItsOwnNameOnly() {
        String path = "/documents/" + PublishedCampaign.DOCUMENT + "/Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%201234.pdf";
        HttpResponse<String> document = site.get(path);
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).startsWith("%PDF");
        assertThat(document.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(document.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
        assertThat(document.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(site.get("/documents/" + PublishedCampaign.DOCUMENT + "/else.pdf").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "?after=1", "?after=%22%3E%3Csvg%20onload%3Dalert(1)%3E", "?unit=nobody",
            "?subject=password", "?line=x')),pg_sleep(3)--", "?before=%00", "?q=%00" })
    void whatNoFormOfOursAsksIsRefused(String query) {
        HttpResponse<String> page = site.get(CAMPAIGN + "/results" + query);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Yêu cầu không đúng").doesNotContain("svg onload", "Exception", "pg_sleep");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = { "%22%3E%3Csvg%20onload%3Dalert(1)%3E", "x')),pg_sleep(3)--", "%25%25%25", "$%7B7*7%7D",
            "nguy%E1%BB%85n%20%F0%9F%98%80" })
    void whateverIsSearchedForStaysText(String typed) {
        HttpResponse<String> page = site.get(CAMPAIGN + "/results?q=" + typed);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<svg onload");
    }

    @Test
    void searchNeedsNoDiacriticsAndAllItsWords() {
        assertThat(site.get(CAMPAIGN + "/results?q=tran+duc").body()).contains("Trần Quốc Đức")
            .doesNotContain("Lê Quốc");
        assertThat(site.get(CAMPAIGN + "/results?q=Tr%E1%BA%A7n+%C4%90%E1%BB%A9c").body()).contains("Trần Quốc Đức");
    }

    @Test
    void everyResultIsOnExactlyOnePage() {
        String path = CAMPAIGN + "/results";
        int rows = 0;
        int pages = 0;
        while (!path.isEmpty()) {
            String body = site.get(path).body();
            rows += body.split("<th scope=\"row\">", -1).length - 1;
            pages++;
            path = link(body, "next");
        }
        assertThat(rows).isEqualTo(165);
        assertThat(pages).isEqualTo(4);
    }

    @Test
    void turningBackLeadsToThePageBefore() {
        String first = site.get(CAMPAIGN + "/results").body();
        String second = site.get(link(first, "next")).body();
        String back = site.get(link(second, "prev")).body();
        assertThat(rows(back)).isEqualTo(rows(first));
    }

    private static String rows(String body) {
        return body.substring(body.indexOf("<tbody>"), body.indexOf("</tbody>"));
    }

    private static String link(String body, String rel) {
        var matcher = Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"").matcher(body);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    @Test
    void theFileHoldsTheWholeFilteredList() {
        HttpResponse<String> file = site.get(CAMPAIGN + "/results.csv?subject=collective");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.body()).startsWith("\uFEFFĐối tượng,");
        assertThat(file.body().lines()).hasSize(51);
        assertThat(site.get("/en" + CAMPAIGN + "/results.csv").body().lines()).hasSize(166);
    }

    @Test
    void aRevokedCertificateSaysSoInWords() {
        assertThat(site.get("/certificates/" + campaign.revokedCertificate()).body())
            .contains("Bằng đã bị hủy bỏ", "1501/QĐ-UBND")
            .doesNotContain("Bằng có hiệu lực");
    }

    @Test
    void theProofOfACertificateIsThatOfTheLedger() {
        HttpResponse<String> proof = site.get("/certificates/" + campaign.validCertificate() + ".tlog-proof");
        assertThat(proof.statusCode()).isEqualTo(200);
        assertThat(proof.body()).startsWith("c2sp.org/tlog-proof@v1")
            .endsWith(site.bean(Ledger.class).latest().orElseThrow().note());
    }

    @Test
    void theLogIsServedAsTilesAsFarAsItIsSigned() {
        String checkpoint = site.get("/ledger/checkpoint").body();
        int size = Integer.parseInt(checkpoint.lines().toList().get(1));
        assertThat(site.get("/ledger/key").body()).startsWith("vinhdanh.invalid/test+");
        assertThat(site.get("/ledger/tile/0/000.p/" + size).statusCode()).isEqualTo(200);
        assertThat(site.get("/ledger/tile/entries/000.p/" + size).body()).contains("CERTIFICATE_ISSUED");
        for (String path : List.of("0/000.p/" + (size + 1), "0/000", "1/000.p/1", "0/001.p/1", "0/000.p/0", "00/000",
                "0/0", "../checkpoint", "9/x999/x999/999")) {
            assertThat(site.get("/ledger/tile/" + path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void theVerificationFormLeadsToThePageAndNowhereElse() {
        String id = campaign.validCertificate().toString();
        for (String typed : List.of(id, id.replace("-", ""), id.toUpperCase(Locale.ROOT),
                "https%3A%2F%2Fevil.example%2Fcertificates%2F" + id)) {
            HttpResponse<String> answer = site.get("/verify?id=" + typed);
            assertThat(answer.statusCode()).as(typed).isIn(302, 303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/certificates/" + id)
                .doesNotContain("evil");
        }
        assertThat(site.get("/verify?id=" + campaign.draftCertificate()).statusCode()).isEqualTo(404);
        assertThat(site.get("/verify?id=%22%3E%3Cscript%3E").body()).doesNotContain("<script>").contains("id-fault");
    }

    @Test
    void aPathWithTwoSlashesMakesNoLinkToAnotherHost() {
        assertThat(site.get("//evil.example/").body()).doesNotContain("href=\"//");
    }

    @Test
    void everyAnswerForbidsScriptsAndSetsNoCookie() {
        for (String path : List.of("/", CAMPAIGN + "/results", "/nowhere", "/ledger/checkpoint", "/health")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        }
    }

    @Test
    void assetsMayBeKeptForEver() {
        String style = Pattern.compile("/assets/[0-9a-f]+/vinhdanh.css")
            .matcher(site.get("/").body())
            .results()
            .findFirst()
            .orElseThrow()
            .group();
        HttpResponse<String> asset = site.get(style);
        assertThat(asset.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(site.get("/assets/0/vinhdanh.css").headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(site.get("/assets/0/../application.yaml").statusCode()).isEqualTo(400);
    }

}
