package vinhdanh.nomination.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.AwardForm;
import vinhdanh.law.StatutoryClass;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.form.Headings;
import vinhdanh.nomination.form.Lookups;
import vinhdanh.nomination.sheet.SheetCell;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.people.PersonName;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/** Reads one row of one sheet: every fault that the row alone can show. */
public final class RowReader {

    private static final Map<String, String> SALUTATIONS = Map.of("ong", "Ông", "mr", "Ông", "ba", "Bà", "ms", "Bà",
            "mrs", "Bà");

    private static final Set<String> MEN = Set.of("nam", "male", "m");

    private static final Set<String> WOMEN = Set.of("nu", "female", "f");

    private final SheetName sheet;

    private final Workbook.Sheet source;

    private final Headings headings;

    private final Lookups lookups;

    private final LineRules rules;

    private final int contents;

    private final LocalDate day;

    RowReader(SheetName sheet, Workbook.Sheet source, Headings headings, Lookups lookups, LineRules rules, int contents,
            LocalDate day) {
        this.sheet = sheet;
        this.source = source;
        this.headings = headings;
        this.lookups = lookups;
        this.rules = rules;
        this.contents = contents;
        this.day = day;
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
        NominationRow read = (this.sheet == SheetName.INDIVIDUALS) ? individual(row, cells, kind, line, form)
                : collective(row, cells, kind, line, form);
        return new ReadRow(cells.isRefused() ? null : read, line, kind, cells);
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

    private @Nullable NominationRow collective(SheetRow row, RowCells cells, SubjectKind kind, @Nullable QuotaLine line,
            String form) {
        String name = cells.text(Column.COLLECTIVE);
        String manager = cells.orNull(Column.MANAGER);
        String body = cells.orNull(Column.BODY_TYPE);
        Integer headcount = cells.count(Column.HEADCOUNT);
        Integer women = cells.count(Column.WOMEN);
        if (headcount != null && headcount == 0) {
            cells.add(RowFaults.notACount(Column.HEADCOUNT, "0"));
        }
        if (headcount != null && women != null && women > headcount) {
            cells.add(RowFaults.tooMany(Column.WOMEN, women, Column.HEADCOUNT, headcount));
        }
        List<Integer> numbers = contents(cells);
        String achievement = cells.text(Column.ACHIEVEMENT);
        Integer votes = this.rules.votes(cells);
        String note = cells.orNull(Column.NOTE);
        if (line == null || cells.isRefused()) {
            return null;
        }
        String place = (manager != null) ? this.lookups.placeKey(manager) : this.rules.unitCode();
        return new NominationRow(this.sheet, row.number(), kind, line, form, name, Text.fold(name), null, false, null,
                null, null, manager, null, body, null, false, headcount, women, numbers, achievement, votes, note,
                place);
    }

    private @Nullable NominationRow individual(SheetRow row, RowCells cells, SubjectKind kind, @Nullable QuotaLine line,
            String form) {
        String salutation = salutation(cells);
        String name = name(cells);
        LocalDate birth = birth(cells);
        Boolean woman = woman(cells);
        String citizen = citizenNumber(cells, birth, woman);
        String post = cells.text(Column.POST);
        String workplace = cells.text(Column.WORKPLACE);
        String task = cells.orNull(Column.TASK);
        StatutoryClass group = statutoryClass(cells);
        List<Integer> numbers = contents(cells);
        String achievement = cells.text(Column.ACHIEVEMENT);
        Integer votes = this.rules.votes(cells);
        String note = cells.orNull(Column.NOTE);
        if (line == null || woman == null || group == null || cells.isRefused()) {
            return null;
        }
        String title = (salutation != null) ? salutation : woman ? "Bà" : "Ông";
        return new NominationRow(this.sheet, row.number(), kind, line, form, name, Text.fold(name), birth, woman,
                citizen, title, post, workplace, task, null, group.code(), group.direct(), null, null, numbers,
                achievement, votes, note, this.lookups.placeKey(workplace));
    }

    private static String name(RowCells cells) {
        String typed = cells.text(Column.FULL_NAME);
        if (!typed.isEmpty() && PersonName.read(typed) instanceof PersonName.Reading.Refused(Bilingual reason)) {
            cells.add(RowFaults.badName(reason));
        }
        return typed;
    }

    private static @Nullable String salutation(RowCells cells) {
        String typed = cells.text(Column.SALUTATION);
        if (typed.isEmpty()) {
            return null;
        }
        String found = SALUTATIONS.get(Text.fold(typed));
        if (found == null) {
            cells.add(RowFaults.unknown(Column.SALUTATION, typed, "Ông; Bà"));
        }
        return found;
    }

    private @Nullable LocalDate birth(RowCells cells) {
        LocalDate birth = cells.day(Column.BIRTH);
        if (birth != null && (birth.isAfter(this.day.minusYears(15)) || birth.isBefore(this.day.minusYears(110)))) {
            cells.add(RowFaults.unlikelyBirth(birth));
        }
        return birth;
    }

    private static @Nullable Boolean woman(RowCells cells) {
        String typed = cells.text(Column.SEX);
        String key = Text.fold(typed);
        if (MEN.contains(key) || WOMEN.contains(key)) {
            return WOMEN.contains(key);
        }
        if (!typed.isEmpty()) {
            cells.add(RowFaults.unknown(Column.SEX, typed, "Nam; Nữ"));
        }
        return null;
    }

    private @Nullable String citizenNumber(RowCells cells, @Nullable LocalDate birth, @Nullable Boolean woman) {
        String typed = cells.text(Column.CITIZEN_NUMBER);
        if (typed.isEmpty()) {
            return null;
        }
        return CitizenNumbers.read(typed, this.day, birth, woman, cells);
    }

    private @Nullable StatutoryClass statutoryClass(RowCells cells) {
        String typed = cells.text(Column.STATUTORY_CLASS);
        Optional<StatutoryClass> found = typed.isEmpty() ? Optional.empty() : this.lookups.statutoryClass(typed);
        if (!typed.isEmpty() && found.isEmpty()) {
            cells.add(RowFaults.unknown(Column.STATUTORY_CLASS, typed, this.lookups.classChoices()));
        }
        return found.orElse(null);
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
