package vinhdanh.desk.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.ListForm;
import vinhdanh.nomination.draft.Draft;
import vinhdanh.nomination.draft.Drafts;
import vinhdanh.nomination.draft.SubmitAgain;
import vinhdanh.nomination.draft.WriteDraft;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Language;

/** One row of a unit's list. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class DraftController {

    private static final String DRAFT = "/desk/drafts/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final Drafts drafts;

    private final UnitScene scene;

    private final WriteDraft write;

    private final SubmitAgain again;

    private final ReturnedPages returned;

    private final LawBook law;

    private final StaffPages pages;

    DraftController(Drafts drafts, UnitScene scene, WriteDraft write, SubmitAgain again, ReturnedPages returned,
            LawBook law, StaffPages pages) {
        this.drafts = drafts;
        this.scene = scene;
        this.write = write;
        this.again = again;
        this.returned = returned;
        this.law = law;
        this.pages = pages;
    }

    @GetMapping({ DRAFT, "/en" + DRAFT })
    View form(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Draft draft = find(id, actor);
        return this.returned.isGone(draft) ? gone(draft, request)
                : show(HttpStatus.OK, draft, draft.cells(), draft.version(), null, actor, request);
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
            case WriteDraft.Outcome.Saved saved ->
                StaffPages.seeOther(request, draft.nomination() == null ? place(draft).path() : "/desk/drafts/" + id);
            case WriteDraft.Outcome.Stale stale ->
                show(HttpStatus.CONFLICT, draft, cells, stale.theirs().version(), stale.theirs(), actor, request);
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
            case WriteDraft.Outcome.Saved saved -> StaffPages.seeOther(request, place(draft).path());
            case WriteDraft.Outcome.Stale stale -> show(HttpStatus.CONFLICT, draft, draft.cells(),
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
        UnitScene.Place place = place(draft);
        Language language = StaffPages.language(request);
        return switch (this.again.submit(id, version, place.campaign(), place.unit(), actor)) {
            case SubmitAgain.Outcome.Sent sent -> StaffPages.seeOther(request, place.path());
            case SubmitAgain.Outcome.Faulty faulty -> show(HttpStatus.UNPROCESSABLE_CONTENT, draft, faulty.faults()
                .stream()
                .map(fault -> new FieldError("fields", fault.sentence().in(language) + " " + fault.cure().in(language)))
                .toList(), actor, request);
            case SubmitAgain.Outcome.Refused refused -> show(HttpStatus.CONFLICT, draft,
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
        return StaffPages.seeOther(request, place(draft).path() + "#row-" + id);
    }

    private Draft find(UUID id, Actor actor) {
        return this.drafts.find(id, actor.unitsAs(Role.CLERK, Role.HEAD)).orElseThrow(NotFound::new);
    }

    private UnitScene.Place place(Draft draft) {
        return this.scene.find(draft).orElseThrow(NotFound::new);
    }

    /** Only the columns of the sheet: whatever else a form brings is left alone. */
    private Map<String, String> cells(Draft draft, Map<String, String> fields) {
        Map<String, String> cells = new HashMap<>();
        for (ListForm.Field field : form(draft).fields(draft.sheet())) {
            cells.put(field.code(), fields.getOrDefault(field.code(), ""));
        }
        return cells;
    }

    private static int version(Map<String, String> fields) {
        String typed = fields.getOrDefault("version", "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private ListForm form(Draft draft) {
        UnitScene.Place place = place(draft);
        return ListForm.of(place.campaign().plan(), this.law, place.unit());
    }

    private View show(HttpStatus status, Draft draft, Map<String, String> cells, int version, @Nullable Draft theirs,
            Actor actor, HttpServletRequest request) {
        List<FieldError> faults = theirs == null ? List.of()
                : List.of(new FieldError("theirs", StaffPages.word(request, "unit.stale", theirs.writerName())));
        return show(status, draft, cells, version, theirs, faults, actor, request);
    }

    private View show(HttpStatus status, Draft draft, List<FieldError> faults, Actor actor,
            HttpServletRequest request) {
        return show(status, draft, draft.cells(), draft.version(), null, faults, actor, request);
    }

    private View show(HttpStatus status, Draft draft, Map<String, String> cells, int version, @Nullable Draft theirs,
            List<FieldError> faults, Actor actor, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<ListForm.Field> fields = form(draft).fields(draft.sheet());
        List<UnitView.Input> inputs = fields.stream()
            .map(field -> new UnitView.Input(field.code(), field.heading().in(language), field.required(), field.many(),
                    field.choices(), cells.getOrDefault(field.code(), ""), null))
            .toList();
        String title = title(draft, request);
        return this.pages.show(status, request, "desk/unit/draft", title,
                new UnitView.DraftForm("/desk/drafts/" + draft.id(), place(draft).path(), title, version, inputs,
                        faults, theirs == null ? null : theirs(theirs, fields, language),
                        this.returned.back(draft, actor, language)));
    }

    private View gone(Draft draft, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        UUID nomination = Objects.requireNonNull(draft.nomination());
        return this.pages.show(request, "desk/unit/gone", title(draft, request),
                new UnitView.Gone(place(draft).path(), title(draft, request), "/desk/nominations/" + nomination,
                        cells(draft, form(draft).fields(draft.sheet()), language),
                        this.returned.history(nomination, language)));
    }

    private static String title(Draft draft, HttpServletRequest request) {
        return StaffPages.word(request, draft.isIndividual() ? "unit.individual" : "unit.collective");
    }

    private static List<Fact> cells(Draft draft, List<ListForm.Field> fields, Language language) {
        return fields.stream()
            .filter(field -> !draft.cell(field.code()).isEmpty())
            .map(field -> Fact.of(field.heading().in(language), draft.cell(field.code())))
            .toList();
    }

    private static UnitView.Theirs theirs(Draft theirs, List<ListForm.Field> fields, Language language) {
        return new UnitView.Theirs(theirs.writerName(), Formats.time(theirs.writtenAt()),
                cells(theirs, fields, language));
    }

}
