package vinhdanh.desk.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.nomination.draft.SendList;
import vinhdanh.nomination.draft.TakeWorkbook;
import vinhdanh.nomination.draft.WriteDraft;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.page.BadRequest;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Tone;

/** The list of a unit: written row by row, checked, and sent with one letter. */
@Controller
@ConditionalOnWebApplication
class UnitController {

    static final String LIST = "/desk/units/{unit:[\\w-]{1,40}}/campaigns/{code:[\\w-]{1,80}}";

    /** Characters of the ids of the longest list. */
    private static final int LONGEST = 37 * TakeWorkbook.MOST;

    private final UnitScene scene;

    private final UnitPages lists;

    private final WriteDraft write;

    private final SendList send;

    private final StaffPages pages;

    UnitController(UnitScene scene, UnitPages lists, WriteDraft write, SendList send, StaffPages pages) {
        this.scene = scene;
        this.lists = lists;
        this.write = write;
        this.send = send;
        this.pages = pages;
    }

    @Guarded(Right.WRITE_NOMINATIONS)
    @GetMapping({ LIST, "/en" + LIST })
    View list(@PathVariable String unit, @PathVariable String code, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, place(unit, code, actor), null, null, actor, request);
    }

    /** What would be wrong if the list were sent now, each fault at its row. */
    @Guarded(Right.WRITE_NOMINATIONS)
    @PostMapping({ LIST + "/check", "/en" + LIST + "/check" })
    View check(@PathVariable String unit, @PathVariable String code, Actor actor, HttpServletRequest request) {
        UnitScene.Place place = place(unit, code, actor);
        ImportReport report = this.send.check(place.campaign(), place.unit());
        boolean clean = report.filesRefused() == 0 && report.rows().refused() == 0;
        Notice notice = clean ? new Notice(Tone.GOOD, StaffPages.word(request, "unit.checked"),
                StaffPages.word(request, "unit.checked.text"), null) : faulty(request);
        return show(HttpStatus.OK, place, report, notice, actor, request);
    }

    @Guarded(Right.SEND_NOMINATIONS)
    @PostMapping({ LIST + "/send", "/en" + LIST + "/send" })
    View send(@PathVariable String unit, @PathVariable String code, Actor actor, HttpServletRequest request) {
        UnitScene.Place place = place(unit, code, actor);
        return switch (this.send.send(place.campaign(), place.unit(), actor)) {
            case SendList.Outcome.Sent sent -> StaffPages.seeOther(request, place.path());
            case SendList.Outcome.Faulty faulty ->
                show(HttpStatus.UNPROCESSABLE_CONTENT, place, faulty.report(), faulty(request), actor, request);
            case SendList.Outcome.Refused refused -> show(HttpStatus.UNPROCESSABLE_CONTENT, place, null,
                    new Notice(Tone.BAD, StaffPages.word(request, "unit.notsent"),
                            refused.reason().in(StaffPages.language(request)), null),
                    actor, request);
            case SendList.Outcome.AlreadySent already ->
                show(HttpStatus.CONFLICT, place, null, new Notice(Tone.OPEN, StaffPages.word(request, "unit.already"),
                        StaffPages.word(request, "unit.already.text"), null), actor, request);
        };
    }

    @Guarded(Right.WRITE_NOMINATIONS)
    @PostMapping({ LIST + "/drafts", "/en" + LIST + "/drafts" })
    View begin(@PathVariable String unit, @PathVariable String code,
            @RequestParam(defaultValue = "individuals") String sheet, Actor actor, HttpServletRequest request) {
        UnitScene.Place place = place(unit, code, actor);
        String name = sheet.equals("collectives") ? sheet : "individuals";
        UUID draft = this.write.begin(place.campaign().id(), place.unit().id(), name, Map.of(), actor);
        return StaffPages.seeOther(request, "/desk/drafts/" + draft);
    }

    /** Puts the rows of a sheet in order, all at once. */
    @Guarded(Right.WRITE_NOMINATIONS)
    @PostMapping({ LIST + "/order", "/en" + LIST + "/order" })
    ResponseEntity<Void> order(@PathVariable String unit, @PathVariable String code,
            @RequestParam(defaultValue = "") String sheet, @RequestParam(defaultValue = "") String ids, Actor actor) {
        UnitScene.Place place = place(unit, code, actor);
        if (ids.length() > LONGEST || !ids.matches("[0-9a-f-]{36}(,[0-9a-f-]{36})*")) {
            throw new BadRequest();
        }
        List<UUID> order = Arrays.stream(ids.split(",")).map(UUID::fromString).toList();
        boolean done = this.write.order(place.campaign().id(), place.unit().id(), sheet, order, actor);
        return ResponseEntity.status(done ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT).build();
    }

    private static Notice faulty(HttpServletRequest request) {
        return new Notice(Tone.BAD, StaffPages.word(request, "unit.faulty"),
                StaffPages.word(request, "unit.faulty.text"), null);
    }

    private UnitScene.Place place(String unit, String code, Actor actor) {
        return this.scene.find(unit, code, actor).orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, UnitScene.Place place, @Nullable ImportReport report, @Nullable Notice notice,
            Actor actor, HttpServletRequest request) {
        UnitView.UnitList view = this.lists.list(place, report, notice, actor, StaffPages.language(request));
        return this.pages.show(status, request, "desk/unit/list",
                StaffPages.word(request, "unit.list") + " · " + place.unit().name(), view);
    }

}
