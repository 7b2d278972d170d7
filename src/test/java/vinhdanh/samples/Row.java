package vinhdanh.samples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.SubjectKind;

/** One row of a list as a unit fills it in, with the faults seeded in it. */
final class Row {

    private final SubjectKind subject;

    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);

    private final List<Seed> seeds = new ArrayList<>();

    private boolean hidden;

    private @Nullable Column merged;

    Row(SubjectKind subject) {
        this.subject = subject;
    }

    Row put(Column column, String text) {
        return put(column, Cell.of(text));
    }

    Row put(Column column, Cell cell) {
        this.cells.put(column, cell);
        return this;
    }

    /** Puts into the cell what the import must name with this code. */
    Row spoil(Seed.Code code, Column column, Cell cell) {
        return put(column, cell).blame(code, column);
    }

    Row spoil(Seed.Code code, Column column, String text) {
        return spoil(code, column, Cell.of(text));
    }

    /** Says that the cell as it stands must be named with this code. */
    Row blame(Seed.Code code, Column column) {
        this.seeds.add(new Seed(code, column));
        return this;
    }

    /** Hides the row, as a filter does that somebody forgot to clear. */
    Row hide() {
        this.hidden = true;
        return blame(Seed.Code.R02, Column.NO);
    }

    boolean isHidden() {
        return this.hidden;
    }

    /** Merges a cell with that of the row below, of which only this one has a value. */
    Row mergeWith(Row below, Column column) {
        this.merged = column;
        below.spoil(Seed.Code.R02, column, Cell.BLANK);
        return blame(Seed.Code.R02, column);
    }

    Optional<Column> merged() {
        return Optional.ofNullable(this.merged);
    }

    SubjectKind subject() {
        return this.subject;
    }

    Cell cell(Column column) {
        return this.cells.getOrDefault(column, Cell.BLANK);
    }

    String text(Column column) {
        return (cell(column) instanceof Cell.Text(String text)) ? text : "";
    }

    List<Seed> seeds() {
        return List.copyOf(this.seeds);
    }

    /** The column that names the subject. */
    Column name() {
        return (this.subject == SubjectKind.COLLECTIVE) ? Column.COLLECTIVE : Column.NAME;
    }

    boolean has(Seed.Effect effect) {
        return this.seeds.stream().anyMatch(seed -> seed.code().effect() == effect);
    }

    /** Whether it is stored and can be chosen. */
    boolean isEligible() {
        return !has(Seed.Effect.REFUSED) && !has(Seed.Effect.HELD);
    }

}
