package vinhdanh.play;

import com.microsoft.playwright.Locator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody outside: reads what is public, comments on the list, verifies a certificate.
 */
final class Citizen {

    private static final String LIST = "/campaigns/" + Theatre.CAMPAIGN + "/consultation";

    private static final String RESULTS = "/campaigns/" + Theatre.CAMPAIGN + "/results";

    private final Person person;

    private String receipt = "";

    Citizen(Theatre theatre) {
        this.person = theatre.stranger();
    }

    Person person() {
        return this.person;
    }

    void comments(String about, String text) {
        this.person.open(LIST);
        this.person.sees(about);
        this.person.look("consultation");
        this.person.open(LIST + "/comment");
        this.person.look("comment");
        String nominee = this.person.find("#about option")
            .filter(new Locator.FilterOptions().setHasText(about))
            .first()
            .getAttribute("value");
        this.person.find("#about").selectOption(nominee);
        this.person.fill("name", "Người Dân Mẫu");
        this.person.fill("text", text);
        this.person.press("main form button");
        this.receipt = this.person.path();
        this.person.sees("YK-2021-", "Đang giải quyết");
        this.person.look("receipt");
    }

    /** Nothing of a decision is to be seen before it is published. */
    void findsNothing(String name) {
        this.person.open(RESULTS);
        this.person.seesNot(name);
    }

    /**
     * Finds somebody without diacritics and verifies the certificate by what is printed
     * on it.
     */
    void verifiesTheCertificate(String typed, String name, String decision) {
        this.person.open(RESULTS);
        this.person.look("results");
        this.person.fill("q", typed);
        this.person.press("main form.search button");
        this.person.sees(name, decision);
        this.person.press("main table a[href*='/certificates/']");
        String certificate = this.person.path();
        this.person.open("/verify");
        this.person.fill("id", certificate.substring(certificate.lastIndexOf('/') + 1));
        this.person.press("main form button");
        assertThat(this.person.path()).isEqualTo(certificate);
        this.person.sees("Bằng có hiệu lực", name, decision);
        this.person.look("certificate");
        this.person.picture("certificate");
    }

    void readsTheDecision(String decision) {
        this.person.open(RESULTS);
        this.person.press("main table a[href*='/decisions/']");
        this.person.sees(decision);
        this.person.look("decision-public");
    }

    void readsTheAnswer(String answer) {
        this.person.open(this.receipt);
        this.person.sees("Đã trả lời", answer);
        this.person.look("receipt-answered");
    }

}
