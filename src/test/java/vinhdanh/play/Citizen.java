package vinhdanh.play;

/**
 * Somebody outside: reads what is public, comments on the list, verifies a certificate.
 */
final class Citizen {

    private static final String LIST = "/campaigns/" + Theatre.CAMPAIGN + "/consultation";

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
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(about))
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

    void readsTheAnswer(String answer) {
        this.person.open(this.receipt);
        this.person.sees("Đã trả lời", answer);
        this.person.look("receipt-answered");
    }

}
