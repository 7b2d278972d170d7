package vinhdanh.nomination.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.document.Cell;
import vinhdanh.document.Shade;
import vinhdanh.document.SheetForm.Expected;
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
 * The empty workbook for one unit: what is known is filled in, what can be chosen is
 * offered, and the unit sees its seats and how many it may propose. Needs no database.
 */
public final class Template {

    private static final int LEAST_ROWS = 30;

    private static final int GUIDE_COLUMNS = 4;

    private final Plan plan;

    private final Unit unit;

    private final Choices choices;

    private Template(Plan plan, LawBook law, Unit unit) {
        this.plan = plan;
        this.unit = unit;
        this.choices = Choices.of(plan, law, unit);
    }

    /**
     * Makes the template of a unit.
     * @param typed the unit's name or code, as somebody typed it
     * @param made the instant that the file bears
     */
    public static Outcome write(Plan plan, LawBook law, String typed, OutputStream out, Instant made)
            throws IOException {
        List<Bilingual> refusals = new ArrayList<>();
        LocalDate day = plan.proposals().closing();
        Unit unit = new HeaderRules(plan, (code, label, sentence, cure) -> refusals.add(sentence)).recognise(typed, day)
            .orElse(null);
        if (unit == null) {
            Bilingual none = new Bilingual("Chưa nêu đơn vị.", "No unit was named.");
            return new Outcome.Refused(refusals.isEmpty() ? none : refusals.getFirst());
        }
        new Template(plan, law, unit).write(out, made);
        return new Outcome.Written(unit);
    }

    private void write(OutputStream out, Instant made) throws IOException {
        try (XlsxWriter workbook = XlsxWriter.reproducible(out, made)) {
            workbook.title("Danh sách đề nghị khen thưởng – " + this.unit.name());
            letter(workbook);
            for (SheetName name : List.of(SheetName.COLLECTIVES, SheetName.INDIVIDUALS)) {
                rows(workbook, name);
            }
            guide(workbook);
        }
    }

    private void letter(XlsxWriter workbook) throws IOException {
        try (SheetWriter sheet = workbook.sheet(SheetName.SUBMISSION.vi())) {
            sheet.widths(30, 60);
            sheet.title("Tờ trình đề nghị khen thưởng", 2);
            sheet.subtitle("Submission of nominations", 2);
            sheet.ruled(true);
            for (Label label : Label.values()) {
                int row = sheet.nextRow();
                sheet.row(Cell.text(label.heading().vi() + (label.required() ? "*" : ""))
                    .bold()
                    .shade(Shade.HEADING)
                    .comment(label.heading().en()), value(label));
                switch (label) {
                    case UNIT, PLAN -> {
                    }
                    case DATE, MEETING -> sheet.form().expect(1, row, row, Expected.DATE);
                    case NUMBER, MINUTES -> sheet.form().expect(1, row, row, Expected.TEXT);
                    case MEMBERS, PRESENT -> sheet.form().expect(1, row, row, Expected.NUMBER);
                    case SIGNER, SIGNER_POST -> sheet.form().expect(1, row, row, Expected.WORDS);
                }
            }
        }
    }

    private Cell value(Label label) {
        return switch (label) {
            case UNIT -> Cell.text(this.unit.name()).shade(Shade.GIVEN);
            case PLAN -> Cell.text(this.plan.number()).shade(Shade.GIVEN);
            default -> Cell.blank();
        };
    }

    private void rows(XlsxWriter workbook, SheetName name) throws IOException {
        List<Column> columns = name.columns();
        try (SheetWriter sheet = workbook.sheet(name.vi())) {
            sheet.widths(columns.stream().mapToDouble(Column::width).toArray()).landscape().keeping(3);
            sheet.headings(columns.stream().map(Template::heading).toList());
            int first = sheet.nextRow();
            int last = first + Math.max(LEAST_ROWS, 2 * proposable(name)) - 1;
            for (int i = 0; i < columns.size(); i++) {
                prepare(sheet, columns.get(i), i, first, last, name);
            }
        }
    }

    private static Cell heading(Column column) {
        return Cell.text(column.heading().vi() + (column.required() ? "*" : "")).comment(column.heading().en());
    }

    private void prepare(SheetWriter sheet, Column column, int at, int first, int last, SheetName name) {
        List<String> choices = this.choices.in(column, name);
        if (!choices.isEmpty()) {
            sheet.form().choices(at, first, last, choices);
        }
        sheet.form().expect(at, first, last, switch (column) {
            case BIRTH -> Expected.DATE;
            case CITIZEN_NUMBER, CONTENTS -> Expected.TEXT;
            case NUMBER, HEADCOUNT, WOMEN, VOTES -> Expected.NUMBER;
            default -> Expected.WORDS;
        });
    }

    private void guide(XlsxWriter workbook) throws IOException {
        try (SheetWriter sheet = workbook.sheet("Hướng dẫn")) {
            sheet.widths(56, 13, 10, 14);
            sheet.title("Chỉ tiêu của " + this.unit.name(), GUIDE_COLUMNS);
            sheet.subtitle("Seats of " + this.unit.name(), GUIDE_COLUMNS);
            sheet
                .headings("Tuyến phân bổ / Line", "Đối tượng / Subject", "Chỉ tiêu / Seats",
                        "Được đề nghị / May propose")
                .ruled(true);
            for (QuotaLine line : this.plan.lines()) {
                for (SubjectKind subject : SubjectKind.values()) {
                    int seats = this.choices.share(line, subject);
                    if (seats > 0) {
                        sheet.row(Cell.text(line.code() + " – " + line.name().vi()).wrapped(),
                                Cell.text(subject.title().vi()), Cell.number(seats).centred(),
                                Cell.number(this.plan.proposals().proposable(seats)).centred());
                    }
                }
            }
            sheet.ruled(false).row();
            for (Bilingual advice : TemplateGuide.of(this.plan)) {
                sheet.line("• " + advice.vi(), GUIDE_COLUMNS);
                sheet.note(advice.en(), GUIDE_COLUMNS);
            }
        }
    }

    private int proposable(SheetName name) {
        return this.choices.lines(name)
            .stream()
            .mapToInt(line -> List.of(SubjectKind.values())
                .stream()
                .filter(subject -> Choices.isOn(subject, name))
                .mapToInt(subject -> this.plan.proposals().proposable(this.choices.share(line, subject)))
                .sum())
            .sum();
    }

    /** What came of asking for a template. */
    public sealed interface Outcome {

        record Written(Unit unit) implements Outcome {
        }

        /** The unit isn't known or may not propose; nothing was written. */
        record Refused(Bilingual reason) implements Outcome {
        }

    }

}
