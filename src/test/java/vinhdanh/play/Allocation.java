package vinhdanh.play;

import com.microsoft.playwright.options.SelectOption;

import vinhdanh.access.Role;

/** The head of the standing body splits seats and moves some. */
final class Allocation {

    private final Person head;

    Allocation(Theatre theatre) {
        this.head = theatre.person(Role.STANDING_HEAD, "snv");
    }

    /** Compares the methods of apportionment and splits a line by one. */
    void splits(String line, String subject) {
        findsTheLine(line, subject);
        this.head.find("#figure").selectOption("voters");
        this.head.fill("floor", "2");
        this.head.pressButton("So sánh");
        this.head.look("seats-compared");
        this.head.find("#compare").scrollIntoViewIfNeeded();
        this.head.picture("seats");
        this.head.find("main form[action$='/split'] [name=document]").fill("15/QĐ-HĐTĐKT");
        this.head.find("main form[action$='/split'] [name=day]").fill("2021-05-26");
        this.head.press("main form[action$='/split'] button");
        this.head.sees("15/QĐ-HĐTĐKT");
        this.head.look("seats-split");
    }

    /** From the first page by links alone. */
    private void findsTheLine(String line, String subject) {
        this.head.open("/desk");
        this.head.press("nav a[href='/desk/seats']");
        this.head.look("seats-campaigns");
        this.head.press("main a[href$='/" + Theatre.CAMPAIGN + "/seats']");
        this.head.look("seats");
        this.head.press("main a[href$='/seats/" + line + "/" + subject + "']");
    }

    /** A line that the plan left open offers all that may propose on it. */
    void offersAllProposers(String line, String subject, String proposer) {
        findsTheLine(line, subject);
        this.head.sees(proposer);
        this.head.look("seats-open");
    }

    /** Moves a seat from one unit to another by a document. */
    void moves(String line, String subject, int from, int to) {
        findsTheLine(line, subject);
        String form = "main form[action$='/move'] ";
        this.head.find(form + "[name=from]").selectOption(new SelectOption().setIndex(from));
        this.head.find(form + "[name=to]").selectOption(new SelectOption().setIndex(to));
        this.head.find(form + "[name=seats]").fill("1");
        this.head.find(form + "[name=document]").fill("21/CV-SNV");
        this.head.find(form + "[name=day]").fill("2021-05-26");
        this.head.find(form + "[name=reason]").fill("Điều chỉnh theo số khu vực bỏ phiếu.");
        this.head.press(form + "button");
        this.head.sees("21/CV-SNV");
    }

}
