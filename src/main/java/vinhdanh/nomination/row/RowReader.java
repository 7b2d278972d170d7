package vinhdanh.nomination.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.AwardForm;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.form.Headings;
import vinhdanh.nomination.form.Lookups;
import vinhdanh.nomination.row.NominationRow.Merits;
import vinhdanh.nomination.sheet.SheetCell;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.shared.Text;

/** Reads one row of one sheet: every fault that the row alone can show. */
public final class RowReader {

    private final SheetName sheet;

    private final Workbook.Sheet source;

    private final Headings headings;

    private final Lookups lookups;

    private final LineRules rules;

    private final SubjectReader subjects;

    private final int contents;

    RowReader(SheetName sheet, Workbook.Sheet source, Headings headings, Lookups lookups, LineRules rules, int contents,
            LocalDate day) {
        this.sheet = sheet;
        this.source = source;
        this.headings = headings;
        this.lookups = lookups;
        this.rules = rules;
        this.contents = contents;
        this.subjects = new SubjectReader(lookups, rules.unitCode(), day);
    }

    /** What came of the row: refused when the nomination is null. */
    ReadRow read(SheetRow row) {
        RowCells cells = new RowCells(this.headings, row);
        if (!isPlain(row, cells)) {
            return new ReadRow(null, null, kind(cells), cells);
        }
        SubjectKind kind = kind(cells);
        QuotaLine line = line(cells);
        String form = form(cells, kind, line);
        Subject subject = (this.sheet == SheetName.INDIVIDUALS) ? this.subjects.person(cells)
                : this.subjects.body(cells);
        Merits merits = merits(cells);
        if (line == null || subject == null || cells.isRefused()) {
            return new ReadRow(null, line, kind, cells);
        }
        return new ReadRow(new NominationRow(this.sheet, row.number(), kind, line, form, subject, merits), line, kind,
                cells);
    }

    private boolean isPlain(SheetRow row, RowCells cells) {
        if (row.hidden()) {
            cells.add(RowFaults.hidden(this.headings.columns().keySet().iterator().next()));
        }
        else if (this.source.hasMergedCells()) {
            this.headings.columns().forEach((column, at) -> {
                String area = this.source.mergedAt(row.number(), at);
                if (!area.isEmpty() && column != Column.NUMBER) {
                    cells.add(RowFaults.merged(column, area));
                }
            });
        }
        return cells.found().isEmpty();
    }

    private SubjectKind kind(RowCells cells) {
        if (this.sheet == SheetName.INDIVIDUALS) {
            return SubjectKind.INDIVIDUAL;
        }
        SheetCell cell = cells.cell(Column.BODY_TYPE);
        String key = (cell.kind() == SheetCell.Kind.TEXT) ? Text.fold(cell.text()) : "";
        return (key.equals("ho gia dinh") || key.equals("household")) ? SubjectKind.HOUSEHOLD : SubjectKind.COLLECTIVE;
    }

    private @Nullable QuotaLine line(RowCells cells) {
        String typed = cells.text(Column.LINE);
        Optional<QuotaLine> line = typed.isEmpty() ? Optional.empty() : this.lookups.line(typed);
        if (!typed.isEmpty() && line.isEmpty()) {
            cells.add(RowFaults.unknown(Column.LINE, typed, this.lookups.lineChoices()));
        }
        return line.orElse(null);
    }

    private String form(RowCells cells, SubjectKind kind, @Nullable QuotaLine line) {
        String typed = cells.text(Column.AWARD_FORM);
        if (typed.isEmpty()) {
            return "";
        }
        Optional<AwardForm> form = this.lookups.awardForm(typed);
        if (form.isEmpty()) {
            cells.add(RowFaults.unknown(Column.AWARD_FORM, typed, this.lookups.formChoices()));
        }
        if (line != null) {
            this.rules.check(cells, line, kind, form.orElse(null), typed);
        }
        return form.map(AwardForm::code).orElse("");
    }

    private Merits merits(RowCells cells) {
        return new Merits(contents(cells), cells.text(Column.ACHIEVEMENT), this.rules.votes(cells),
                cells.orNull(Column.NOTE));
    }

    /** Numbers of contents as people list them: "1, 5, 7", "1;5;7", "1 và 5". */
    private List<Integer> contents(RowCells cells) {
        String typed = cells.text(Column.CONTENTS);
        List<Integer> numbers = new ArrayList<>();
        int number = -1;
        boolean known = true;
        boolean fraction = cells.cell(Column.CONTENTS).kind() == SheetCell.Kind.NUMBER && typed.indexOf('.') >= 0;
        for (int i = 0; i <= typed.length(); i++) {
            char c = (i < typed.length()) ? typed.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                number = Math.min(Math.max(number, 0) * 10 + (c - '0'), 10_000);
            }
            else if (number >= 0) {
                known &= number >= 1 && number <= this.contents;
                numbers.add(number);
                number = -1;
            }
        }
        if (!typed.isEmpty() && (!known || fraction || numbers.isEmpty())) {
            cells.add(RowFaults.unknown(Column.CONTENTS, typed, "1–" + this.contents + " (1, 5, 7)"));
        }
        return numbers.stream().distinct().toList();
    }

    /**
     * What came of a row.
     *
     * @param nomination null when it is refused
     * @param line the line that it named, where it could be read
     * @param kind the subject, where the row could be read
     * @param cells the faults, and where they stand
     */
    record ReadRow(@Nullable NominationRow nomination, @Nullable QuotaLine line, @Nullable SubjectKind kind,
            RowCells cells) {
    }

}
