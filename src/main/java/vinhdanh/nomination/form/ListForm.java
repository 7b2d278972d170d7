package vinhdanh.nomination.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.document.Cell;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.XlsxWriter;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Label;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;

/**
 * The list of a unit as people fill it in: its columns with their names and choices, and
 * the workbook that says the same.
 */
public final class ListForm {

    private final Plan plan;

    private final Unit unit;

    private final Choices choices;

    private ListForm(Plan plan, LawBook law, Unit unit) {
        this.plan = plan;
        this.unit = unit;
        this.choices = Choices.of(plan, law, unit);
    }

    public static ListForm of(Plan plan, LawBook law, Unit unit) {
        return new ListForm(plan, law, unit);
    }

    /**
     * A column.
     *
     * @param code its name in forms and drafts
     * @param choices what can be chosen; empty where anything may stand
     * @param many whether a long text is expected
     */
    public record Field(String code, Bilingual heading, boolean required, List<String> choices, boolean many) {
    }

    /**
     * The seats of the unit on a line.
     *
     * @param proposable how many may be proposed for them
     */
    public record Share(String line, Bilingual name, SubjectKind subject, int seats, int proposable) {
    }

    /** The columns of a sheet, {@code collectives} or {@code individuals}. */
    public List<Field> fields(String sheet) {
        SheetName name = name(sheet);
        return name.columns()
            .stream()
            .filter(column -> column != Column.NUMBER)
            .map(column -> new Field(column.name(), column.heading(), column.required(), this.choices.in(column, name),
                    column == Column.ACHIEVEMENT || column == Column.NOTE))
            .toList();
    }

    /** What the unit may propose, line by line. */
    public List<Share> shares() {
        return this.plan.lines()
            .stream()
            .flatMap(line -> List.of(SubjectKind.values())
                .stream()
                .filter(subject -> this.choices.share(line, subject) > 0)
                .map(subject -> share(line, subject)))
            .toList();
    }

    private Share share(QuotaLine line, SubjectKind subject) {
        int seats = this.choices.share(line, subject);
        return new Share(line.code(), line.name(), subject, seats, this.plan.proposals().proposable(seats));
    }

    /**
     * Writes the workbook that the unit sends: what was typed, cell by cell, as text.
     * @param letter what stands in the letter, by label
     * @param made the instant that the file bears
     */
    public void write(Map<String, String> letter, List<Map<String, String>> collectives,
            List<Map<String, String>> individuals, OutputStream out, Instant made) throws IOException {
        try (XlsxWriter workbook = XlsxWriter.reproducible(out, made)) {
            workbook.title("Danh sách đề nghị khen thưởng – " + this.unit.name());
            try (SheetWriter sheet = workbook.sheet(SheetName.SUBMISSION.vi())) {
                sheet.widths(30, 60);
                for (Label label : Label.values()) {
                    sheet.row(Cell.text(label.heading().vi()), Cell.text(value(label, letter)));
                }
            }
            rows(workbook, SheetName.COLLECTIVES, collectives);
            rows(workbook, SheetName.INDIVIDUALS, individuals);
        }
    }

    private String value(Label label, Map<String, String> letter) {
        return switch (label) {
            case UNIT -> this.unit.name();
            case PLAN -> this.plan.number();
            default -> letter.getOrDefault(label.name(), "");
        };
    }

    private static void rows(XlsxWriter workbook, SheetName name, List<Map<String, String>> rows) throws IOException {
        List<Column> columns = name.columns();
        try (SheetWriter sheet = workbook.sheet(name.vi())) {
            sheet.widths(columns.stream().mapToDouble(Column::width).toArray());
            sheet.headings(columns.stream().map(column -> Cell.text(column.heading().vi())).toList());
            int number = 0;
            for (Map<String, String> row : rows) {
                String running = String.valueOf(++number);
                sheet.row(columns.stream()
                    .map(column -> Cell.text(column == Column.NUMBER ? running : row.getOrDefault(column.name(), "")))
                    .toArray(Cell[]::new));
            }
        }
    }

    private static SheetName name(String sheet) {
        return switch (sheet) {
            case "collectives" -> SheetName.COLLECTIVES;
            case "individuals" -> SheetName.INDIVIDUALS;
            default -> throw new IllegalArgumentException("No sheet " + sheet);
        };
    }

}
