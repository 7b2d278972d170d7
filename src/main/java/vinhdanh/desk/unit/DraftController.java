package vinhdanh.desk.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
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
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.nomination.draft.Draft;
import vinhdanh.nomination.draft.Drafts;
import vinhdanh.nomination.draft.SubmitAgain;
import vinhdanh.nomination.draft.WriteDraft;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Language;

/** One row of a unit's list. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class DraftController {

    private static final String DRAFT = "/desk/drafts/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final Drafts drafts;

    private final WriteDraft write;

    private final SubmitAgain again;

    private final DraftPages pages;

    DraftController(Drafts drafts, WriteDraft write, SubmitAgain again, DraftPages pages) {
        this.drafts = drafts;
        this.write = write;
        this.again = again;
        this.pages = pages;
    }

    @GetMapping({ DRAFT, "/en" + DRAFT })
    View form(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Draft draft = find(id, actor);
        return this.pages.isGone(draft) ? this.pages.gone(draft, request)
                : this.pages.show(HttpStatus.OK, draft, draft.cells(), draft.version(), null, actor, request);
    }

    /**
     * Saves what was typed, whole or not: what is missing is told when the list is
     * checked.
     */
    @PostMapping({ DRAFT, "/en" + DRAFT })
    View save(@PathVariable UUID id, @RequestParam Map<String, String> fields, Actor actor,
            HttpServletRequest request) {
        Draft draft = find(id, actor);
        Map<String, String> cells = cells(draft, fields);
        int version = version(fields);
        return switch (this.write.save(id, version, cells, actor)) {
            case WriteDraft.Outcome.Saved saved -> StaffPages.seeOther(request,
                    draft.nomination() == null ? this.pages.place(draft).path() : "/desk/drafts/" + id);
            case WriteDraft.Outcome.Stale stale -> this.pages.show(HttpStatus.CONFLICT, draft, cells,
                    stale.theirs().version(), stale.theirs(), actor, request);
            case WriteDraft.Outcome.Unknown unknown -> throw new NotFound();
        };
    }

    /** Saves what is being typed, without a page; the answer names the version made. */
    @PostMapping({ DRAFT + "/typed", "/en" + DRAFT + "/typed" })
    ResponseEntity<Void> keep(@PathVariable UUID id, @RequestParam Map<String, String> fields, Actor actor) {
        Draft draft = find(id, actor);
        int version = version(fields);
        return switch (this.write.save(id, version, cells(draft, fields), actor)) {
            case WriteDraft.Outcome.Saved saved ->
                ResponseEntity.noContent().header("Draft-Version", String.valueOf(version + 1)).build();
            case WriteDraft.Outcome.Stale stale -> ResponseEntity.status(HttpStatus.CONFLICT).build();
            case WriteDraft.Outcome.Unknown unknown -> throw new NotFound();
        };
    }

    @PostMapping({ DRAFT + "/remove", "/en" + DRAFT + "/remove" })
    View remove(@PathVariable UUID id, @RequestParam Map<String, String> fields, Actor actor,
            HttpServletRequest request) {
        Draft draft = find(id, actor);
        return switch (this.write.remove(id, version(fields), actor)) {
            case WriteDraft.Outcome.Saved saved -> StaffPages.seeOther(request, this.pages.place(draft).path());
            case WriteDraft.Outcome.Stale stale -> this.pages.show(HttpStatus.CONFLICT, draft, draft.cells(),
                    stale.theirs().version(), stale.theirs(), actor, request);
            case WriteDraft.Outcome.Unknown unknown -> throw new NotFound();
        };
    }

    /** Sends a nomination that came back up again. */
    @Guarded(Right.SEND_NOMINATIONS)
    @PostMapping({ DRAFT + "/submit", "/en" + DRAFT + "/submit" })
    View submit(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Actor actor,
            HttpServletRequest request) {
        Draft draft = find(id, actor);
        UnitScene.Place place = this.pages.place(draft);
        Language language = StaffPages.language(request);
        return switch (this.again.submit(id, version, place.campaign(), place.unit(), actor)) {
            case SubmitAgain.Outcome.Sent sent -> StaffPages.seeOther(request, place.path());
            case SubmitAgain.Outcome.Faulty faulty -> this.pages.show(HttpStatus.UNPROCESSABLE_CONTENT, draft, faulty
                .faults()
                .stream()
                .map(fault -> new FieldError("fields", fault.sentence().in(language) + " " + fault.cure().in(language)))
                .toList(), actor, request);
            case SubmitAgain.Outcome.Refused refused -> this.pages.show(HttpStatus.CONFLICT, draft,
                    List.of(new FieldError("fields", refused.reason().in(language))), actor, request);
            case SubmitAgain.Outcome.Unknown unknown -> throw new NotFound();
        };
    }

    /** Puts the row one place up or down in the unit's order of preference. */
    @PostMapping({ DRAFT + "/shift", "/en" + DRAFT + "/shift" })
    View shift(@PathVariable UUID id, @RequestParam(defaultValue = "up") String to, Actor actor,
            HttpServletRequest request) {
        Draft draft = find(id, actor);
        this.write.shift(id, to.equals("up"), actor);
        return StaffPages.seeOther(request, this.pages.place(draft).path() + "#row-" + id);
    }

    private Draft find(UUID id, Actor actor) {
        return this.drafts.find(id, actor.unitsAs(Role.CLERK, Role.HEAD)).orElseThrow(NotFound::new);
    }

    /** Only the columns of the sheet: whatever else a form brings is left alone. */
    private Map<String, String> cells(Draft draft, Map<String, String> fields) {
        Map<String, String> cells = new HashMap<>();
        for (ListForm.Field field : this.pages.form(draft).fields(draft.sheet())) {
            cells.put(field.code(), fields.getOrDefault(field.code(), ""));
        }
        return cells;
    }

    private static int version(Map<String, String> fields) {
        String typed = fields.getOrDefault("version", "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

}
