package vinhdanh.desk.council;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Action;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Table;

/** What the pages of those who consult the public show. */
public final class ConsultationView {

    private ConsultationView() {
    }

    /** The campaigns of a standing body. */
    public record Stands(List<Stand> stands, @Nullable Empty empty, List<FieldError> faults) {
    }

    /**
     * One campaign.
     *
     * @param proposed how many are on the proposed list
     * @param fresh how many of them stand in no published list yet
     * @param seen what is said again to publish these
     * @param comments where the comments on each published list are
     * @param publicPage where the published lists are, or null
     * @param mayPublish whether this person may publish a list now
     */
    public record Stand(String campaign, String title, int proposed, int fresh, String seen, int workingDays,
            List<Action> comments, @Nullable String publicPage, boolean mayPublish) {
    }

    /** The comments on a list. */
    public record Comments(String title, List<Fact> facts, @Nullable Table comments, @Nullable Empty empty) {
    }

    /** One comment, and the form of its answer. */
    public record Comment(String path, String list, String number, Chip chip, List<Fact> facts, List<String> text,
            boolean open, int version, String answer, String outcome, List<Fact> theirs, List<FieldError> faults) {
    }

}
