package vinhdanh.desk.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import vinhdanh.access.LeftPosts;
import vinhdanh.access.StaffPages;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Action;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.people.StoredUnits;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitActs;
import vinhdanh.people.UnitKinds;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** Puts the pages of units together. */
@Component
@ConditionalOnWebApplication
class UnitsPages {

    static final String PATH = "/desk/admin/units";

    private final StoredUnits stored;

    private final UnitList units;

    private final UnitActs acts;

    private final UnitChoices choices;

    private final Clock clock;

    private final LeftPosts left;

    UnitsPages(StoredUnits stored, UnitList units, UnitActs acts, UnitChoices choices, Clock clock, LeftPosts left) {
        this.left = left;
        this.stored = stored;
        this.units = units;
        this.acts = acts;
        this.choices = choices;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
    }

    /** The place that was asked for, else the first that there is, else nothing. */
    String place(@Nullable String asked) {
        List<String> places = this.stored.places();
        return asked != null && places.contains(asked) ? asked : places.isEmpty() ? "" : places.getFirst();
    }

    UnitsView.Units list(String place, LocalDate day, String typed, HttpServletRequest request) {
        List<AdminView.Choice> places = this.stored.places()
            .stream()
            .map(one -> new AdminView.Choice(one, one, one.equals(place)))
            .toList();
        List<UnitList.Row> rows = typed.isBlank() ? this.units.below(place, null, day)
                : this.units.search(place, typed, day);
        Empty empty = rows.isEmpty()
                ? new Empty(StaffPages.word(request, "units.none"), StaffPages.word(request, "units.none.text"),
                        new Action(StaffPages.word(request, "units.import"), url(PATH + "/import", request)))
                : null;
        return new UnitsView.Units(place, places, day.toString(), typed,
                rows.isEmpty() ? null : table("units.title", rows, request), empty);
    }

    private static Table table(String caption, List<UnitList.Row> rows, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        return new Table(StaffPages.word(request, caption),
                AccountsPages.columns(request, "units.name", "units.type", "units.tier", "units.valid", "units.below"),
                rows.stream()
                    .map(row -> List.of(new Cell(row.name(), row.code(), url(PATH + "/" + row.id(), request), null),
                            Cell.of(UnitKinds.type(row.type()).in(language)),
                            Cell.of(UnitKinds.tier(row.tier()).in(language)),
                            Cell.of(period(row.from(), row.to(), request)), Cell.of(String.valueOf(row.below()))))
                    .toList(),
                List.of());
    }

    static String period(LocalDate from, @Nullable LocalDate to, HttpServletRequest request) {
        return to == null ? StaffPages.word(request, "account.since", Formats.day(from)) : Formats.period(from, to);
    }

    UnitsView.One one(Unit unit, String place, UnitForms forms, HttpServletRequest request) {
        LocalDate today = today();
        UUID id = unit.id().value();
        LocalDate day = unit.isValidOn(today) || unit.validTo() == null ? today : unit.validTo();
        List<UnitList.Row> below = this.units.below(place, id, day);
        return new UnitsView.One(PATH + "/" + id, place, unit.name(), facts(unit, request),
                unit.validTo() == null || unit.validTo().isAfter(today),
                below.isEmpty() ? null : table("units.children", below, request),
                related("units.before", this.stored.before(unit.id()), request),
                related("units.after", this.stored.after(unit.id()), request), left(unit, today, request),
                awards(id, request), history(unit, request), forms.fields(),
                this.choices.all(day).stream().map(UnitChoices.Row::label).toList(), forms.text("from"),
                forms.faults());
    }

    private static List<Fact> facts(Unit unit, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        return List.of(Fact.of(StaffPages.word(request, "units.code"), unit.code()),
                Fact.of(StaffPages.word(request, "units.short"), unit.shortName()),
                Fact.of(StaffPages.word(request, "units.type"), UnitKinds.type(unit.type()).in(language)),
                Fact.of(StaffPages.word(request, "units.tier"), UnitKinds.tier(unit.tier()).in(language)),
                Fact.of(StaffPages.word(request, "units.parent"), unit.parent() == null ? "–" : unit.parent()),
                Fact.of(StaffPages.word(request, "units.valid"), period(unit.validFrom(), unit.validTo(), request)));
    }

    /**
     * Whoever kept a post in a unit that has ended is to be given another, or it is
     * ended.
     */
    private @Nullable Table left(Unit unit, LocalDate today, HttpServletRequest request) {
        List<LeftPosts.Left> left = this.left.list(unit.id(), today);
        return left
            .isEmpty()
                    ? null
                    : new Table(StaffPages.word(request, "units.left"),
                            AccountsPages.columns(request, "account.name", "account.post", "units.name"),
                            left.stream()
                                .map(post -> List.of(
                                        new Cell(post.name(), null,
                                                url("/desk/admin/accounts/" + post.account().value(), request), null),
                                        Cell.of(post.role().title().in(StaffPages.language(request))),
                                        new Cell(post.unit(),
                                                StaffPages.word(request, "units.left.until",
                                                        Formats.day(post.unitEnded())),
                                                null, null)))
                                .toList(),
                            List.of());
    }

    private static @Nullable Table related(String caption, List<Unit> units, HttpServletRequest request) {
        return units.isEmpty() ? null : new Table(StaffPages.word(request, caption),
                AccountsPages.columns(request, "units.name", "units.valid"),
                units.stream()
                    .map(unit -> List.of(
                            new Cell(unit.name(), unit.code(), url(PATH + "/" + unit.id().value(), request), null),
                            Cell.of(period(unit.validFrom(), unit.validTo(), request))))
                    .toList(),
                List.of());
    }

    private @Nullable Table awards(UUID unit, HttpServletRequest request) {
        List<UnitList.Award> awards = this.units.awards(unit);
        return awards.isEmpty() ? null : new Table(StaffPages.word(request, "units.awards"),
                AccountsPages.columns(request, "units.awarded", "units.as", "units.decision"),
                awards.stream()
                    .map(award -> List.of(
                            new Cell(award.name(), null, null,
                                    award.revoked()
                                            ? new Chip(Tone.BAD, StaffPages.word(request, "units.revoked")) : null),
                            Cell.of(award.unit()),
                            new Cell(award.number(), Formats.day(award.day()),
                                    url("/decisions/" + award.decision(), request), null)))
                    .toList(),
                List.of());
    }

    private @Nullable Table history(Unit unit, HttpServletRequest request) {
        List<UnitActs.Event> events = this.acts.events(unit.id());
        return events.isEmpty() ? null
                : new Table(StaffPages.word(request, "units.history"),
                        AccountsPages.columns(request, "admin.when", "admin.what", "admin.by"),
                        events.stream()
                            .map(event -> List.of(Cell.of(Formats.day(event.at()) + " " + Formats.time(event.at())),
                                    Cell.of(StaffPages.word(request, word(event.act()))), Cell.of(event.by())))
                            .toList(),
                        List.of());
    }

    private static String word(String act) {
        return switch (act) {
            case "created" -> "units.act.created";
            case "renamed" -> "units.act.renamed";
            case "merged" -> "units.act.merged";
            case "split" -> "units.act.split";
            case "abolished" -> "units.act.abolished";
            default -> "units.act.imported";
        };
    }

    UnitsView.Creation creation(String place, UnitForms forms, List<FieldError> faults) {
        String from = forms.text("from").isEmpty() ? today().toString() : forms.text("from");
        return new UnitsView.Creation(place, forms.fields(), from, faults);
    }

    private static String url(String path, HttpServletRequest request) {
        return AccountsPages.url(path, request);
    }

}
