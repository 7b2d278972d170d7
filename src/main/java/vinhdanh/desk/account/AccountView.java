package vinhdanh.desk.account;

import java.util.List;

import vinhdanh.access.QrPicture;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;

/** What the pages of one's own account show. */
public final class AccountView {

    private AccountView() {
    }

    /**
     * The account.
     *
     * @param codes how many recovery codes are left, in words
     * @param others whether there are other sessions to end
     * @param done what was just done, at most one
     */
    public record Own(List<Fact> facts, Table posts, String email, boolean secondFactor, String codes, Table sessions,
            boolean others, List<Notice> done, List<FieldError> faults) {
    }

    /** A new second factor that waits for its first code. */
    public record Enrolling(String secret, QrPicture picture, List<FieldError> faults) {
    }

    /** Recovery codes, shown once. */
    public record Codes(List<String> codes) {
    }

}
