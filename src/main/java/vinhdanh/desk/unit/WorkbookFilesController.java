package vinhdanh.desk.unit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.Role;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.draft.Upload;
import vinhdanh.nomination.draft.Uploads;
import vinhdanh.nomination.form.Template;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.nomination.report.ImportReportWorkbook;
import vinhdanh.page.NotFound;

/**
 * The workbooks that a unit is given: the empty one, and its own with every fault marked.
 */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class WorkbookFilesController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String TEMPLATE = UnitController.LIST + "/template.xlsx";

    private static final String REPORT = WorkbookController.WORKBOOK + "/report.xlsx";

    private final UnitScene scene;

    private final Uploads uploads;

    private final WorkbookChecks checks;

    private final LawBook law;

    private final Clock clock;

    WorkbookFilesController(UnitScene scene, Uploads uploads, WorkbookChecks checks, LawBook law, Clock clock) {
        this.scene = scene;
        this.uploads = uploads;
        this.checks = checks;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping({ TEMPLATE, "/en" + TEMPLATE })
    ResponseEntity<byte[]> template(@PathVariable String unit, @PathVariable String code, Actor actor)
            throws IOException {
        UnitScene.Place place = this.scene.find(unit, code, actor).orElseThrow(NotFound::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return switch (Template.write(place.campaign().plan(), this.law, place.unit().code(), out,
                this.clock.instant())) {
            case Template.Outcome.Written written -> file("mau-" + place.unit().code() + ".xlsx", out);
            case Template.Outcome.Refused refused -> throw new NotFound();
        };
    }

    @GetMapping({ REPORT, "/en" + REPORT })
    ResponseEntity<byte[]> report(@PathVariable UUID id, Actor actor) {
        Upload upload = this.uploads.find(id, actor.unitsAs(Role.CLERK, Role.HEAD)).orElseThrow(NotFound::new);
        UnitScene.Place place = this.scene.find(upload.campaign(), upload.unit()).orElseThrow(NotFound::new);
        if (!(this.checks.of(place, upload).found().join() instanceof WorkbookChecks.Found.Looked looked)) {
            throw new NotFound();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        this.checks.with(upload, file -> {
            write(at(looked.report(), file), out);
            return file;
        });
        return file("loi-" + upload.name().replaceFirst("\\.[^.]*$", "") + ".xlsx", out);
    }

    private void write(ImportReport report, ByteArrayOutputStream out) {
        try {
            ImportReportWorkbook.write(report, out, this.clock.instant());
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The report on the file where it lies now. */
    private static ImportReport at(ImportReport report, Path file) {
        return new ImportReport(report.plan(),
                report.files()
                    .stream()
                    .map(one -> new ImportReport.FileResult(one.file(), List.of(file), one.refused(), one.unit(),
                            one.number(), one.day(), one.rows(), one.faults()))
                    .toList(),
                report.lines());
    }

    private static ResponseEntity<byte[]> file(String name, ByteArrayOutputStream content) {
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, XLSX)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
            .body(content.toByteArray());
    }

}
