package vinhdanh.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;

/** What the public pages of a consultation show. */
public final class ConsultationView {

    private ConsultationView() {
    }

    /**
     * The published lists.
     *
     * @param comment where to comment, or null when the time is over
     */
    public record PublicLists(String campaign, String campaignPath, @Nullable String comment, List<PublicList> lists) {
    }

    /**
     * A published list.
     *
     * @param id of its heading
     * @param title what it is called, or null where there is only one
     */
    public record PublicList(String id, @Nullable String title, Notice notice, Table table) {
    }

    /** One of those who can be commented on. */
    public record Choice(String value, String label, boolean chosen) {
    }

    /** The form of a comment. */
    public record Form(String path, String campaign, String back, List<Choice> about, String name, String contact,
            String text, List<FieldError> faults) {
    }

    /** What became of a comment. */
    public record Receipt(String number, Chip chip, List<Fact> facts, List<String> text, List<Fact> answer) {
    }

}
