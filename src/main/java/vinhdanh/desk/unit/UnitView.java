package vinhdanh.desk.unit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Step;
import vinhdanh.page.Parts.Table;

/** What the pages of a unit show. */
public final class UnitView {

    private UnitView() {
    }

    /**
     * The list of a unit.
     *
     * @param path the page's own address
     * @param bars what may be proposed and what is on the list, line by line
     * @param notice what happened, or must be known first
     * @param sent what went up already, with its state
     * @param met whether the minutes can be drawn
     * @param lettered whether the letter can be drawn
     * @param head whether this person may send it
     * @param open whether the list can still be written
     */
    public record UnitList(String path, String unit, String campaign, List<SeatBar> bars, @Nullable Notice notice,
            List<Row> collectives, List<Row> individuals, @Nullable Table sent, List<Fact> letter, boolean met,
            boolean lettered, boolean head, boolean open) {
    }

    /**
     * A row that is being written.
     *
     * @param faults what would be refused, in words; empty where nothing is wrong
     */
    public record Row(String id, String url, String name, String about, int version, List<String> faults,
            @Nullable Chip chip) {
    }

    /**
     * The form of one row.
     *
     * @param back what is to be corrected, for a nomination that came back; else null
     */
    public record DraftForm(String path, String listPath, String title, int version, List<Input> inputs,
            List<FieldError> faults, @Nullable Theirs theirs, @Nullable Back back) {
    }

    /**
     * A nomination that came back.
     *
     * @param why what to correct, as whoever sent it back said
     * @param facts who sent it back, when, and until when it is expected
     * @param version of the nomination
     * @param head whether this person may send it up again
     */
    public record Back(String why, List<Fact> facts, int version, boolean head, List<Step> history) {
    }

    /** A row that went up; it is only read. */
    public record Gone(String listPath, String title, String dossierPath, List<Fact> cells, List<Step> history) {
    }

    /** Taking a nomination back. */
    public record Withdrawal(String path, String listPath, String name, int version, String reason,
            List<FieldError> faults) {
    }

    /** What somebody else saved meanwhile, beside what was typed. */
    public record Theirs(String who, String when, List<Fact> cells) {
    }

    /** One field of a form. */
    public record Input(String name, String label, boolean required, boolean many, List<String> choices, String value,
            @Nullable String fault) {

        /** Whether something stands there that isn't a choice, such as a mistyped one. */
        public boolean other() {
            return !this.value.isEmpty() && !this.choices.contains(this.value);
        }

        public boolean chosen(String choice) {
            return choice.equals(this.value);
        }

    }

    /**
     * The form of the meeting and of the letter.
     *
     * @param theirs what is stored, where somebody else saved it meanwhile; else empty
     */
    public record Meeting(String path, String listPath, int version, List<Input> inputs, List<Fact> theirs,
            List<FieldError> faults) {
    }

}
