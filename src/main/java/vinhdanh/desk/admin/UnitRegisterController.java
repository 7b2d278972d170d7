package vinhdanh.desk.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
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
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.people.ChangeUnits;
import vinhdanh.people.StoredUnits;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitChange;
import vinhdanh.people.UnitId;

/** Keeps the units of a place: they are created, renamed, merged, split and abolished. */
@Guarded(Right.ADMINISTER)
@Controller
@ConditionalOnWebApplication
class UnitRegisterController {

    private static final String PATH = UnitsPages.PATH;

    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final StoredUnits stored;

    private final UnitChoices choices;

    private final UnitsPages view;

    private final ChangeUnits change;

    private final StaffPages pages;

    UnitRegisterController(StoredUnits stored, UnitChoices choices, UnitsPages view, ChangeUnits change,
            StaffPages pages) {
        this.stored = stored;
        this.choices = choices;
        this.view = view;
        this.change = change;
        this.pages = pages;
    }

    @GetMapping({ PATH, "/en" + PATH })
    View list(@RequestParam(required = false) @Nullable String place, @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        return this.pages.show(request, "desk/admin/units", StaffPages.word(request, "units.title"),
                this.view.list(this.view.place(place), day(day), q.length() > 100 ? q.substring(0, 100) : q, request));
    }

    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        }
        catch (DateTimeException none) {
            return this.view.today();
        }
    }

    @GetMapping({ PATH + "/new", "/en" + PATH + "/new" })
    View form(@RequestParam(required = false) @Nullable String place, HttpServletRequest request) {
        return form(HttpStatus.OK, this.view.place(place), new UnitForms(request, this.choices), List.of(), request);
    }

    @PostMapping({ PATH, "/en" + PATH })
    View create(@RequestParam(defaultValue = "") String place, Actor actor, HttpServletRequest request) {
        UnitForms forms = new UnitForms(request, this.choices);
        if (!place.matches("[a-z0-9-]{2,40}")) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, place, forms,
                    List.of(new FieldError("place", StaffPages.word(request, "units.fault.place"))), request);
        }
        Optional<UnitChange> asked = forms.create(place);
        if (asked.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, place, forms, forms.faults(), request);
        }
        return switch (this.change.change(asked.get(), actor.id().value())) {
            case ChangeUnits.Outcome.Done done -> there(done, request);
            case ChangeUnits.Outcome.Refused refused ->
                form(HttpStatus.UNPROCESSABLE_CONTENT, place, forms, errors("code", refused, request), request);
        };
    }

    @GetMapping({ ONE, "/en" + ONE })
    View one(@PathVariable UUID id, HttpServletRequest request) {
        return show(HttpStatus.OK, known(id), new UnitForms(request, this.choices), request);
    }

    @PostMapping({ ONE + "/{act:renamed|merged|split|abolished}",
            "/en" + ONE + "/{act:renamed|merged|split|abolished}" })
    View act(@PathVariable UUID id, @PathVariable String act, Actor actor, HttpServletRequest request) {
        Unit unit = known(id);
        UnitForms forms = new UnitForms(request, this.choices);
        Optional<UnitChange> asked = forms.change(UnitChange.Act.valueOf(act.toUpperCase(Locale.ROOT)),
                this.stored.placeOf(unit.id()).orElseThrow(), unit);
        if (asked.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, unit, forms, request);
        }
        return switch (this.change.change(asked.get(), actor.id().value())) {
            case ChangeUnits.Outcome.Done done -> there(done, request);
            case ChangeUnits.Outcome.Refused refused -> {
                forms.faults().addAll(errors("acts", refused, request));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, unit, forms, request);
            }
        };
    }

    private static View there(ChangeUnits.Outcome.Done done, HttpServletRequest request) {
        return StaffPages.seeOther(request, PATH + "/" + done.units().getFirst().value());
    }

    private static List<FieldError> errors(String field, ChangeUnits.Outcome.Refused refused,
            HttpServletRequest request) {
        return refused.reasons()
            .stream()
            .map(reason -> new FieldError(field, reason.in(StaffPages.language(request))))
            .toList();
    }

    private Unit known(UUID id) {
        return this.stored.find(new UnitId(id)).orElseThrow(NotFound::new);
    }

    private View form(HttpStatus status, String place, UnitForms forms, List<FieldError> faults,
            HttpServletRequest request) {
        return this.pages.show(status, request, "desk/admin/unitnew", StaffPages.word(request, "units.create"),
                this.view.creation(place, forms, faults));
    }

    private View show(HttpStatus status, Unit unit, UnitForms forms, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/admin/unit", unit.name(),
                this.view.one(unit, this.stored.placeOf(unit.id()).orElseThrow(), forms, request));
    }

}
