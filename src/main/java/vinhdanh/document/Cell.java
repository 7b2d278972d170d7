package vinhdanh.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Text;

/**
 * One cell of a sheet: what it holds and how it looks. A text stays a text whatever it
 * begins with; there is no cell that is a formula.
 */
public final class Cell {

    private static final Cell BLANK = new Cell(null, Weight.PLAIN, Shade.NONE, Placing.START, null);

    /** The most characters that a cell of a workbook can hold. */
    static final int LONGEST = 32_767;

    enum Weight {

        PLAIN, BOLD, ITALIC

    }

    enum Placing {

        START, CENTRE, WRAPPED

    }

    private final @Nullable Object value;

    private final Weight weight;

    private final Shade shade;

    private final Placing placing;

    private final @Nullable String comment;

    private Cell(@Nullable Object value, Weight weight, Shade shade, Placing placing, @Nullable String comment) {
        this.value = value;
        this.weight = weight;
        this.shade = shade;
        this.placing = placing;
        this.comment = comment;
    }

    public static Cell blank() {
        return BLANK;
    }

    /**
     * A text, or a blank cell for null and the empty text; what is longer than a cell can
     * hold ends in "…".
     */
    public static Cell text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return BLANK;
        }
        String whole = Text.nfc(text);
        return of(whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…");
    }

    /** A whole number, shown with its thousands apart. */
    public static Cell number(long number) {
        return of(number);
    }

    /** A day, shown dd/MM/yyyy. */
    public static Cell date(@Nullable LocalDate day) {
        return day == null ? BLANK : of(day);
    }

    private static Cell of(Object value) {
        return new Cell(value, Weight.PLAIN, Shade.NONE, Placing.START, null);
    }

    public Cell bold() {
        return new Cell(this.value, Weight.BOLD, this.shade, this.placing, this.comment);
    }

    public Cell italic() {
        return new Cell(this.value, Weight.ITALIC, this.shade, this.placing, this.comment);
    }

    public Cell shade(Shade shade) {
        return new Cell(this.value, this.weight, shade, this.placing, this.comment);
    }

    public Cell centred() {
        return new Cell(this.value, this.weight, this.shade, Placing.CENTRE, this.comment);
    }

    /** Breaks its text over as many lines as the width asks for. */
    public Cell wrapped() {
        return new Cell(this.value, this.weight, this.shade, Placing.WRAPPED, this.comment);
    }

    /** With a note that shows when the pointer is over the cell. */
    public Cell comment(String comment) {
        return new Cell(this.value, this.weight, this.shade, this.placing, Text.nfc(comment));
    }

    @Nullable Object value() {
        return this.value;
    }

    Weight weight() {
        return this.weight;
    }

    Shade shade() {
        return this.shade;
    }

    Placing placing() {
        return this.placing;
    }

    @Nullable String comment() {
        return this.comment;
    }

    Typeface face() {
        return switch (this.weight) {
            case PLAIN -> Typeface.REGULAR;
            case BOLD -> Typeface.BOLD;
            case ITALIC -> Typeface.ITALIC;
        };
    }

}
