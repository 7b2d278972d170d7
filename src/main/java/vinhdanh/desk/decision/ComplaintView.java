package vinhdanh.desk.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;

/** What the pages of complaints show. */
public final class ComplaintView {

    private ComplaintView() {
    }

    /**
     * All of a campaign.
     *
     * @param form what was typed, or null where this person may not take complaints in
     */
    public record All(String path, String above, @Nullable Table complaints, @Nullable Empty none, @Nullable Form form,
            List<FieldError> faults) {
    }

    /** What was typed. */
    public record Form(String who, String contact, String about, String received,
            List<SelectionView.Choice> decisions) {
    }

    /**
     * One complaint.
     *
     * @param accept whether it can be taken up now
     * @param close whether it can be closed now
     * @param late that it came after the time that the law gives, or null
     * @param history who did what
     */
    public record One(String path, String above, String number, Chip stage, int version, List<Fact> facts, String about,
            @Nullable String answer, boolean accept, boolean close, Typed typed, @Nullable Notice late,
            List<Fact> history, List<FieldError> faults) {
    }

    /** The answer as it was typed. */
    public record Typed(String answer, String paper, boolean upheld) {
    }

}
