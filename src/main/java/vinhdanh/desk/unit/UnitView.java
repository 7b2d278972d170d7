package vinhdanh.desk.unit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.SeatBar;
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
     * @param head whether this person may send it
     * @param open whether the list can still be written
     */
    public record UnitList(String path, String unit, String campaign, List<SeatBar> bars, @Nullable Notice notice,
            List<Row> collectives, List<Row> individuals, @Nullable Table sent, List<Fact> letter, boolean head,
            boolean open) {
    }

    /**
     * A row that is being written.
     *
     * @param faults what would be refused, in words; empty where nothing is wrong
     */
    public record Row(String url, String name, String about, int version, List<String> faults, @Nullable Chip chip) {
    }

    /** The form of one row. */
    public record DraftForm(String path, String listPath, String title, int version, List<Input> inputs,
            List<FieldError> faults, @Nullable Theirs theirs) {
    }

    /** What somebody else saved meanwhile, beside what was typed. */
    public record Theirs(String who, String when, List<Fact> cells) {
    }

    /** One field of a form. */
    public record Input(String name, String label, boolean required, boolean many, List<String> choices, String value,
            @Nullable String fault) {

        public boolean chosen(String choice) {
            return choice.equals(this.value);
        }

    }

    /** The form of the meeting and of the letter. */
    public record Meeting(String path, String listPath, int version, List<Input> inputs, List<FieldError> faults) {
    }

}
