package vinhdanh.desk.council;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;

/** What the pages of the council show. */
public final class CouncilView {

    private CouncilView() {
    }

    /**
     * The meetings.
     *
     * @param mayCall whether this person may call one
     */
    public record Meetings(boolean mayCall, @Nullable Table meetings, @Nullable Empty empty) {
    }

    /** A choice of a select. */
    public record Choice(String value, String label, boolean chosen) {
    }

    /** A check box. */
    public record Tick(String name, String label, boolean ticked) {
    }

    /** A line of text in a form. */
    public record Field(String name, String label, String type, String value) {
    }

    /** The form that calls a meeting, with the rule of its vote. */
    public record CallForm(List<Choice> campaigns, List<Field> fields, String agenda, List<Field> shares,
            List<Choice> denominators, List<Choice> ballots, List<Tick> ticks, String ruleSource,
            List<FieldError> faults) {
    }

    /**
     * The form that puts a meeting elsewhere.
     *
     * @param theirs what stands there now, when somebody else changed it meanwhile
     */
    public record ChangeForm(String path, String when, int version, List<Field> fields, String agenda,
            List<FieldError> faults, List<Fact> theirs) {
    }

    /** One member on the attendance form. */
    public record Attendee(String account, String name, String role, boolean votes, boolean present, String absence) {
    }

    /** The attendance form. */
    public record Attendance(String path, String when, int version, List<Attendee> members, List<FieldError> faults) {
    }

    /**
     * A meeting.
     *
     * @param path its address without language
     * @param act what this person can do now: {@code open}, {@code close}, or null
     * @param cancel what is said beside the form that cancels the meeting, or null where
     * this person can't
     */
    public record Show(String path, String when, Chip stage, int version, List<Notice> notices, List<Fact> facts,
            List<String> agenda, List<Fact> rule, Fact quorum, Table members, @Nullable Table papers,
            @Nullable Empty noPapers, @Nullable Table counts, List<ConflictLine> conflicts, @Nullable Declare declare,
            @Nullable String act, boolean mayTakeAttendance, boolean mayVote, boolean mayWriteMinutes,
            boolean hasMinutes, @Nullable String cancel, List<FieldError> faults) {
    }

    /**
     * A conflict that this person may see.
     *
     * @param lift whether this person can lift it
     */
    public record ConflictLine(String nomination, String account, String text, Chip chip, boolean lift) {
    }

    /** The form by which a member declares a conflict. */
    public record Declare(List<Choice> candidates) {
    }

    /** The sheet of a member. */
    public record Ballot(String path, String when, String rule, boolean secret, List<Mark> marks,
            List<FieldError> faults) {
    }

    /** One candidate on the sheet. */
    public record Mark(String field, int position, String name, String small, String dossier, List<Choice> votes) {
    }

    /** The minutes. */
    public record MinutesForm(String path, String when, int version, List<Field> fields, String opinions,
            String conclusion, boolean fixed, boolean maySignAsSecretary, boolean maySignAsChair, boolean mayWrite,
            List<Fact> signatures, List<FieldError> faults, List<Fact> theirs) {
    }

}
