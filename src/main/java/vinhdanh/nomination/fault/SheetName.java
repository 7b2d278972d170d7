package vinhdanh.nomination.fault;

import java.util.List;
import java.util.Optional;

import vinhdanh.shared.Text;

/** The three sheets of a workbook. */
public enum SheetName {

    SUBMISSION("Tờ trình", "Submission"), COLLECTIVES("Tập thể", "Collectives"), INDIVIDUALS("Cá nhân", "Individuals");

    private final String vi;

    private final String en;

    SheetName(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The name by which reports call the sheet, whatever the sender called it. */
    public String vi() {
        return this.vi;
    }

    String en() {
        return this.en;
    }

    /** The sheet that somebody meant. */
    public static Optional<SheetName> of(String typed) {
        String key = Text.fold(typed);
        return List.of(values())
            .stream()
            .filter(name -> key.equals(Text.fold(name.vi)) || key.equals(Text.fold(name.en)))
            .findFirst();
    }

    /** The column that names who is proposed. */
    public Column nameColumn() {
        return (this == INDIVIDUALS) ? Column.FULL_NAME : Column.COLLECTIVE;
    }

    /** The columns in the template's order; none for the submission. */
    public List<Column> columns() {
        return switch (this) {
            case SUBMISSION -> List.of();
            case COLLECTIVES -> Column.OF_COLLECTIVES;
            case INDIVIDUALS -> Column.OF_INDIVIDUALS;
        };
    }

}
