package vinhdanh.desk.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.nomination.draft.Drafts;
import vinhdanh.nomination.draft.TakeWorkbook;
import vinhdanh.nomination.draft.Upload;
import vinhdanh.nomination.fault.Effect;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.intake.TypedList;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;

/** Turns what was found in a workbook into what its page shows. */
@Component
class WorkbookPages {

    /** Faults and rows that a page shows; the marked workbook has them all. */
    private static final int SHOWN = 200;

    private final Drafts drafts;

    WorkbookPages(Drafts drafts) {
        this.drafts = drafts;
    }

    WorkbookView.Looked page(UnitScene.Place place, Upload upload, WorkbookChecks.Found found, List<FieldError> errors,
            Language language) {
        String path = Requested.url(language, "/desk/workbooks/" + upload.id());
        return switch (found) {
            case WorkbookChecks.Found.OfAnother another -> refused(upload, path, place,
                    TakeWorkbook.otherUnit(place.unit()).in(language), List.of(), null, language);
            case WorkbookChecks.Found.Refused refused ->
                refused(upload, path, place, t(language, "workbook.refused.text"), refused.faults(), null, language);
            case WorkbookChecks.Found.Looked looked when looked.report().filesRefused() > 0 ->
                refused(upload, path, place, t(language, "workbook.refused.text"), faults(looked.report()),
                        path + "/report.xlsx", language);
            case WorkbookChecks.Found.Looked looked -> looked(place, upload, path, looked, errors, language);
        };
    }

    private WorkbookView.Looked refused(Upload upload, String path, UnitScene.Place place, String text,
            List<Fault> faults, @Nullable String report, Language language) {
        return new WorkbookView.Looked(upload.name(), path, place.path(),
                new Notice(Tone.BAD, t(language, "workbook.refused"), text, null), List.of(),
                faults.isEmpty() ? null : faultTable(faults, language), null, null, null, false, 0, report, List.of());
    }

    private WorkbookView.Looked looked(UnitScene.Place place, Upload upload, String path,
            WorkbookChecks.Found.Looked looked, List<FieldError> errors, Language language) {
        List<Fault> faults = faults(looked.report());
        ImportReport.Rows rows = looked.report().rows();
        int written = this.drafts.listOpen(place.campaign().id(), place.unit().id()).size();
        boolean listed = looked.rows() instanceof TypedList.Reading.Read;
        List<TypedList.Row> typed = looked.rows() instanceof TypedList.Reading.Read read ? read.rows() : List.of();
        List<Fact> facts = List.of(fact(language, "workbook.rows", rows.read()),
                fact(language, "workbook.accepted", rows.accepted()), fact(language, "workbook.held", rows.held()),
                fact(language, "workbook.mend", rows.refused()), fact(language, "workbook.warned", rows.warnings()));
        return new WorkbookView.Looked(upload.name(), path, place.path(),
                notice(upload, listed, rows.refused(), language), facts,
                faults.isEmpty() ? null : faultTable(faults, language), more(faults.size(), language),
                typed.isEmpty() ? null : preview(typed, faults, language), more(typed.size(), language),
                listed && !upload.taken() && !typed.isEmpty(), written, faults.isEmpty() ? null : path + "/report.xlsx",
                errors);
    }

    private static Notice notice(Upload upload, boolean listed, int refused, Language language) {
        if (upload.taken()) {
            return new Notice(Tone.GOOD, t(language, "workbook.taken"), "", null);
        }
        if (!listed) {
            return new Notice(Tone.BAD, t(language, "workbook.long"),
                    t(language, "workbook.long.text", TakeWorkbook.MOST), null);
        }
        return refused == 0
                ? new Notice(Tone.GOOD, t(language, "workbook.good"), t(language, "workbook.good.text"), null)
                : new Notice(Tone.OPEN, t(language, "workbook.some", refused), t(language, "workbook.some.text"), null);
    }

    private static List<Fault> faults(ImportReport report) {
        return report.files().stream().flatMap(file -> file.faults().stream()).toList();
    }

    private static Fact fact(Language language, String word, int count) {
        return Fact.of(t(language, word), String.valueOf(count));
    }

    private static @Nullable String more(int all, Language language) {
        return all > SHOWN ? t(language, "workbook.more", all - SHOWN) : null;
    }

    private static Table faultTable(List<Fault> faults, Language language) {
        List<List<Cell>> rows = faults.stream()
            .limit(SHOWN)
            .map(fault -> List.of(
                    Cell.of(fault.sheet().isEmpty() ? t(language, "workbook.file")
                            : fault.sheet() + " · " + fault.cell()),
                    new Cell(fault.sentence().in(language), fault.cure().in(language), null, null),
                    new Cell(fault.code().name(), null, null,
                            new Chip(tone(fault.effect()), t(language, word(fault.effect()))))))
            .toList();
        return new Table(
                t(language, "workbook.faults"), List.of(Column.text(t(language, "workbook.cell")),
                        Column.text(t(language, "workbook.fault")), Column.text(t(language, "workbook.effect"))),
                rows, List.of());
    }

    private static Table preview(List<TypedList.Row> typed, List<Fault> faults, Language language) {
        Map<String, Effect> worst = faults.stream()
            .collect(Collectors.toMap(fault -> fault.sheet() + fault.row(), Fault::effect,
                    (one, other) -> one.compareTo(other) <= 0 ? one : other));
        List<List<Cell>> rows = typed.stream()
            .sorted(Comparator.comparing(TypedList.Row::sheet))
            .limit(SHOWN)
            .map(row -> preview(row, worst.get(row.place()), language))
            .toList();
        return new Table(
                t(language, "workbook.preview"), List.of(Column.text(t(language, "unit.who")),
                        Column.text(t(language, "unit.line")), Column.text(t(language, "workbook.then"))),
                rows, List.of());
    }

    private static List<Cell> preview(TypedList.Row row, @Nullable Effect worst, Language language) {
        boolean person = row.sheet().equals("individuals");
        String name = row.cell(person ? "FULL_NAME" : "COLLECTIVE");
        Chip chip = worst == null || worst == Effect.WARNING ? new Chip(Tone.GOOD, t(language, "workbook.then.listed"))
                : new Chip(tone(worst), t(language, word(worst)));
        return List.of(new Cell(name.isEmpty() ? t(language, "unit.row.unnamed") : name,
                row.cell(person ? "POST" : "MANAGER"), null, null), Cell.of(row.cell("LINE")),
                new Cell("", null, null, chip));
    }

    private static Tone tone(Effect effect) {
        return switch (effect) {
            case FILE_REFUSED, ROW_REFUSED -> Tone.BAD;
            case ROW_HELD -> Tone.OPEN;
            case WARNING -> Tone.PLAIN;
        };
    }

    private static String word(Effect effect) {
        return switch (effect) {
            case FILE_REFUSED -> "workbook.effect.file";
            case ROW_REFUSED -> "workbook.effect.row";
            case ROW_HELD -> "workbook.effect.held";
            case WARNING -> "workbook.effect.warning";
        };
    }

    private static String t(Language language, String key, Object... arguments) {
        return UnitPages.t(language, key, arguments);
    }

}
