package vinhdanh.desk.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;

/** What the pages of administration show. */
public final class AdminView {

    private AdminView() {
    }

    /** What can be kept. */
    public record Home(List<Door> doors) {
    }

    /**
     * A way to a page.
     *
     * @param path its address without language
     */
    public record Door(String path, String title, String text) {
    }

    /** One choice of a list. */
    public record Choice(String value, String label, boolean chosen) {
    }

    /**
     * The accounts that were searched for.
     *
     * @param next the address of the next page, or null on the last
     */
    public record Accounts(String typed, List<Choice> states, @Nullable Table table, @Nullable Empty empty,
            @Nullable String next) {
    }

    /** The form that invites somebody. */
    public record Invitation(String name, String login, String email, PostForm post, List<FieldError> faults) {
    }

    /** The fields of a post. */
    public record PostForm(List<Choice> roles, List<Choice> signs, String unit, List<String> units, String from,
            String to) {
    }

    /**
     * One account.
     *
     * @param path its address without language
     * @param notice what was just done, with the link that is shown once
     * @param link the link, or null
     * @param own whether it is the reader's own, which somebody else administers
     * @param posts the posts, each with what ends it
     * @param history what was done to it
     */
    public record Account(String path, String name, List<Fact> facts, List<Notice> notices, @Nullable String link,
            boolean own, boolean open, boolean locked, boolean secondFactor, String linkLabel, List<HeldPost> posts,
            PostForm form, Table history, List<FieldError> faults) {
    }

    /**
     * A post of the account.
     *
     * @param end where it is ended, or null when it has ended
     */
    public record HeldPost(String title, String unit, String signs, String period, @Nullable String end) {
    }

}
