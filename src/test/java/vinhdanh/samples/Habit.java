package vinhdanh.samples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.people.Unit;
import vinhdanh.shared.Text;

/**
 * How a unit fills in its workbook; every habit must be read like every other.
 *
 * @param format the kind of file
 * @param headings how headings are written
 * @param words how units, lines, classes and award forms are written
 * @param dates how dates are written
 * @param reordered whether the columns stand in an order of their own
 * @param extras whether there are columns that nobody asked for
 * @param titleRows how many rows stand above the headings
 * @param gaps whether there are blank rows between the filled ones
 */
record Habit(Format format, Headings headings, Words words, Dates dates, boolean reordered, boolean extras,
        int titleRows, boolean gaps) {

    /** What the template gives, filled in with care. */
    static final Habit TIDY = new Habit(Format.XLSX, Headings.VIETNAMESE, Words.FULL, Dates.REAL, false, false, 0,
            false);

    private static final Map<String, String> CLASSES = Map.of("leader-department", "Lãnh đạo cấp vụ, sở, ngành",
            "leader-other", "Lãnh đạo khác từ phó phòng trở lên", "direct",
            "Người trực tiếp công tác, lao động, học tập, chiến đấu");

    enum Format {

        /** As Excel writes it. */
        XLSX,
        /** With the texts in their cells, as other programs write it. */
        XLSX_INLINE,
        /** With days counted from 1904, as an old Macintosh writes it. */
        XLSX_1904,
        /** As LibreOffice writes it. */
        ODS,
        /** A text file for each sheet. */
        CSV

    }

    enum Headings {

        VIETNAMESE, ENGLISH, WITHOUT_DIACRITICS, UPPER, SPACED

    }

    enum Words {

        /** Full names. */
        FULL,
        /** The short names of daily use. */
        SHORT,
        /** Codes. */
        CODE,
        /** Full names as typed without a Vietnamese keyboard. */
        WITHOUT_DIACRITICS

    }

    enum Dates {

        REAL, TEXT, SHORT_TEXT

    }

    Habit format(Format other) {
        return new Habit(other, this.headings, this.words, this.dates, this.reordered, this.extras, this.titleRows,
                this.gaps);
    }

    Habit headings(Headings other) {
        return new Habit(this.format, other, this.words, this.dates, this.reordered, this.extras, this.titleRows,
                this.gaps);
    }

    Habit words(Words other) {
        return new Habit(this.format, this.headings, other, this.dates, this.reordered, this.extras, this.titleRows,
                this.gaps);
    }

    Habit dates(Dates other) {
        return new Habit(this.format, this.headings, this.words, other, this.reordered, this.extras, this.titleRows,
                this.gaps);
    }

    Habit withColumnsReordered() {
        return new Habit(this.format, this.headings, this.words, this.dates, true, this.extras, this.titleRows,
                this.gaps);
    }

    Habit withExtraColumns() {
        return new Habit(this.format, this.headings, this.words, this.dates, this.reordered, true, this.titleRows,
                this.gaps);
    }

    Habit withTitleRows(int count) {
        return new Habit(this.format, this.headings, this.words, this.dates, this.reordered, this.extras, count,
                this.gaps);
    }

    Habit withGaps() {
        return new Habit(this.format, this.headings, this.words, this.dates, this.reordered, this.extras,
                this.titleRows, true);
    }

    String heading(Column column) {
        return switch (this.headings) {
            case VIETNAMESE -> column.vietnamese();
            case ENGLISH -> column.english();
            case WITHOUT_DIACRITICS -> Typed.withoutDiacritics(column.vietnamese());
            case UPPER -> Text.upper(column.vietnamese());
            case SPACED -> "  " + column.vietnamese().replace(" ", "  ").toLowerCase(Locale.ROOT) + " ";
        };
    }

    /** A Vietnamese label or tab name, or the English one, as this unit writes it. */
    String label(String vietnamese, String english) {
        return switch (this.headings) {
            case VIETNAMESE, SPACED -> vietnamese;
            case ENGLISH -> english;
            case WITHOUT_DIACRITICS -> Typed.withoutDiacritics(vietnamese);
            case UPPER -> Text.upper(vietnamese);
        };
    }

    Cell day(LocalDate day) {
        return switch (this.dates) {
            case REAL -> new Cell.Day(day);
            case TEXT -> Cell.of(Typed.day(day, "/"));
            case SHORT_TEXT -> Cell.of(Typed.shortDay(day));
        };
    }

    String unit(Unit unit) {
        return name(unit.code(), unit.name(), unit.shortName());
    }

    String line(QuotaLine line) {
        return name(line.code(), line.name().vi(), line.code());
    }

    String award(String code) {
        return name(code, "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Bằng khen của Chủ tịch UBND tỉnh");
    }

    String statutoryClass(String code) {
        return name(code, Objects.requireNonNull(CLASSES.get(code), code), code);
    }

    private String name(String code, String full, String brief) {
        return switch (this.words) {
            case FULL -> full;
            case SHORT -> brief;
            case CODE -> code;
            case WITHOUT_DIACRITICS -> Typed.withoutDiacritics(full);
        };
    }

}
