package vinhdanh.desk.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.document.Cell;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.XlsxWriter;
import vinhdanh.law.SubjectKind;
import vinhdanh.page.Formats;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** The list of nominations as a workbook, row by row as the database gives them. */
@Controller
@ConditionalOnWebApplication
class ExportController {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private static final String SEALED = "••••••••••••";

    private final ExportRows rows;

    private final Clock clock;

    ExportController(ExportRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Guarded(Right.READ_DOSSIERS)
    @GetMapping({ "/desk/nominations.xlsx", "/en/desk/nominations.xlsx" })
    void nominations(@RequestParam Map<String, String> asked, Actor actor, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                    .filename("de-nghi-khen-thuong-" + STAMP.format(today) + ".xlsx")
                    .build()
                    .toString());
        try (XlsxWriter workbook = XlsxWriter.streaming(response.getOutputStream())) {
            workbook.title(StaffPages.word(request, "export.title"));
            try (SheetWriter sheet = workbook.sheet(StaffPages.word(request, "export.sheet"))) {
                write(sheet, ExportFilter.of(asked), actor, today, request);
            }
        }
    }

    private void write(SheetWriter sheet, ExportFilter filter, Actor actor, LocalDate today, HttpServletRequest request)
            throws IOException {
        sheet.widths(6, 28, 12, 26, 30, 26, 34, 16, 24, 13, 9, 8, 10, 18, 60).landscape().keeping(2);
        sheet.title(StaffPages.word(request, "export.title"), 15);
        sheet.subtitle(StaffPages.word(request, "export.subtitle", Formats.day(today), actor.name()), 15);
        sheet.headings(List
            .of("export.number", "export.name", "export.subject", "export.post", "export.workplace", "export.unit",
                    "export.line", "export.campaign", "export.state", "export.due", "export.order", "export.woman",
                    "export.direct", "export.citizen", "export.achievement")
            .stream()
            .map(key -> StaffPages.word(request, key))
            .toArray(String[]::new));
        Language language = StaffPages.language(request);
        int first = sheet.nextRow() - 1;
        this.rows.each(filter, actor, row -> put(sheet, first, row, language));
        sheet.filtered();
    }

    private static void put(SheetWriter sheet, int first, ExportRows.Row row, Language language) {
        try {
            sheet.row(Cell.number(sheet.nextRow() - first), text(row.name()),
                    text(SubjectKind.ofCode(row.subject()).title().in(language)), text(row.post()),
                    text(row.workplace()), text(row.unit()), text(row.line() + " · " + row.lineName()),
                    text(row.campaign()), text(row.state().title().in(language)),
                    row.due() == null ? Cell.blank() : Cell.text(Formats.day(row.due())), Cell.number(row.preference()),
                    tick(row.woman()), tick(row.direct()), row.numbered() ? text(SEALED) : Cell.blank(),
                    text(row.achievement()));
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A cell of text whatever it begins with: no workbook takes it for a formula. */
    private static Cell text(@Nullable String text) {
        return Cell.text(text).wrapped();
    }

    private static Cell tick(boolean is) {
        return is ? Cell.text("x").centred() : Cell.blank();
    }

}
