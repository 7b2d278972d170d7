package vinhdanh.desk.unit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.StaffPages;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.draft.Draft;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Language;

/** Turns a row of a unit's list into what its page shows. */
@Component
@ConditionalOnWebApplication
class DraftPages {

    private final UnitScene scene;

    private final ReturnedPages returned;

    private final LawBook law;

    private final StaffPages pages;

    DraftPages(UnitScene scene, ReturnedPages returned, LawBook law, StaffPages pages) {
        this.scene = scene;
        this.returned = returned;
        this.law = law;
        this.pages = pages;
    }

    UnitScene.Place place(Draft draft) {
        return this.scene.find(draft).orElseThrow(NotFound::new);
    }

    /** Whether a row went up and isn't back. */
    boolean isGone(Draft draft) {
        return this.returned.isGone(draft);
    }

    ListForm form(Draft draft) {
        UnitScene.Place place = place(draft);
        return ListForm.of(place.campaign().plan(), this.law, place.unit());
    }

    View show(HttpStatus status, Draft draft, Map<String, String> cells, int version, @Nullable Draft theirs,
            Actor actor, HttpServletRequest request) {
        List<FieldError> faults = theirs == null ? List.of()
                : List.of(new FieldError("theirs", StaffPages.word(request, "unit.stale", theirs.writerName())));
        return show(status, draft, cells, version, theirs, faults, actor, request);
    }

    View show(HttpStatus status, Draft draft, List<FieldError> faults, Actor actor, HttpServletRequest request) {
        return show(status, draft, draft.cells(), draft.version(), null, faults, actor, request);
    }

    View show(HttpStatus status, Draft draft, Map<String, String> cells, int version, @Nullable Draft theirs,
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

    View gone(Draft draft, HttpServletRequest request) {
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
