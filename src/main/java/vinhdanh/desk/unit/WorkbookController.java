package vinhdanh.desk.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.nomination.draft.TakeWorkbook;
import vinhdanh.nomination.draft.Upload;
import vinhdanh.nomination.draft.Uploads;
import vinhdanh.nomination.intake.TypedList;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;

/**
 * A unit's workbook: sent, looked over, and taken into the list when somebody says so.
 */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class WorkbookController {

    private static final String SEND = UnitController.LIST + "/workbook";

    static final String WORKBOOK = "/desk/workbooks/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    /** How long a page waits for what is nearly found, in milliseconds. */
    private static final long PATIENCE = 400;

    private final UnitScene scene;

    private final Uploads uploads;

    private final TakeWorkbook take;

    private final WorkbookChecks checks;

    private final WorkbookPages parts;

    private final StaffPages pages;

    WorkbookController(UnitScene scene, Uploads uploads, TakeWorkbook take, WorkbookChecks checks, WorkbookPages parts,
            StaffPages pages) {
        this.scene = scene;
        this.uploads = uploads;
        this.take = take;
        this.checks = checks;
        this.parts = parts;
        this.pages = pages;
    }

    @GetMapping({ SEND, "/en" + SEND })
    View form(@PathVariable String unit, @PathVariable String code, Actor actor, HttpServletRequest request) {
        return form(HttpStatus.OK, place(unit, code, actor), List.of(), request);
    }

    @PostMapping({ SEND, "/en" + SEND })
    View send(@PathVariable String unit, @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file, Actor actor, HttpServletRequest request)
            throws IOException {
        UnitScene.Place place = place(unit, code, actor);
        if (file == null || file.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, place,
                    List.of(new FieldError("file", StaffPages.word(request, "evidence.none.chosen"))), request);
        }
        Path content = Files.createTempFile("danh-sach", null);
        try {
            file.transferTo(content);
            String name = file.getOriginalFilename();
            return switch (this.take.send(place.campaign(), place.unit(), name == null ? "" : name, content, actor)) {
                case TakeWorkbook.Outcome.Done done -> StaffPages.seeOther(request, "/desk/workbooks/" + done.thing());
                case TakeWorkbook.Outcome.Refused refused -> form(HttpStatus.UNPROCESSABLE_CONTENT, place,
                        List.of(new FieldError("file", refused.reason().in(StaffPages.language(request)))), request);
            };
        }
        finally {
            Files.deleteIfExists(content);
        }
    }

    /** What was found, or how far it is; such a page asks again by itself. */
    @GetMapping({ WORKBOOK, "/en" + WORKBOOK })
    View show(@PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws InterruptedException, ExecutionException {
        Upload upload = find(id, actor);
        UnitScene.Place place = place(upload);
        WorkbookChecks.Check check = this.checks.of(place, upload);
        try {
            WorkbookChecks.Found found = check.found().get(PATIENCE, TimeUnit.MILLISECONDS);
            return show(HttpStatus.OK, place, upload, found, List.of(), request);
        }
        catch (TimeoutException notYet) {
            response.setHeader("Refresh", "2");
            String rows = Formats.number(check.rows().get(), StaffPages.language(request));
            return this.pages.show(request, "desk/unit/busy", StaffPages.word(request, "workbook.title"),
                    new WorkbookView.Busy(upload.name(), place.path(),
                            StaffPages.word(request, "workbook.busy.rows", rows)));
        }
    }

    @PostMapping({ WORKBOOK + "/take", "/en" + WORKBOOK + "/take" })
    View take(@PathVariable UUID id, @RequestParam(defaultValue = "add") String how, Actor actor,
            HttpServletRequest request) {
        Upload upload = find(id, actor);
        UnitScene.Place place = place(upload);
        TypedList.Reading rows = this.checks.with(upload, file -> this.take.read(place.campaign(), file));
        if (!(rows instanceof TypedList.Reading.Read read)) {
            return StaffPages.seeOther(request, "/desk/workbooks/" + id);
        }
        return switch (this.take.take(place.campaign(), place.unit(), upload, read, how.equals("replace"), actor)) {
            case TakeWorkbook.Outcome.Done done -> StaffPages.seeOther(request, place.path());
            case TakeWorkbook.Outcome.Refused refused ->
                show(HttpStatus.CONFLICT, place, find(id, actor), this.checks.of(place, upload).found().join(),
                        List.of(new FieldError("take", refused.reason().in(StaffPages.language(request)))), request);
        };
    }

    private Upload find(UUID id, Actor actor) {
        return this.uploads.find(id, actor.unitsAs(Role.CLERK, Role.HEAD)).orElseThrow(NotFound::new);
    }

    private UnitScene.Place place(Upload upload) {
        return this.scene.find(upload.campaign(), upload.unit()).orElseThrow(NotFound::new);
    }

    private UnitScene.Place place(String unit, String code, Actor actor) {
        return this.scene.find(unit, code, actor).orElseThrow(NotFound::new);
    }

    private View form(HttpStatus status, UnitScene.Place place, List<FieldError> faults, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/unit/workbook", StaffPages.word(request, "workbook.title"),
                new WorkbookView.Form(place.path() + "/workbook", place.path(), place.path() + "/template.xlsx",
                        faults));
    }

    private View show(HttpStatus status, UnitScene.Place place, Upload upload, WorkbookChecks.Found found,
            List<FieldError> errors, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/unit/looked", upload.name(),
                this.parts.page(place, upload, found, errors, StaffPages.language(request)));
    }

}
