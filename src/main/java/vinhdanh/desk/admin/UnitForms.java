package vinhdanh.desk.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vinhdanh.access.StaffPages;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.people.NewUnit;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitChange;
import vinhdanh.people.UnitChange.Act;
import vinhdanh.people.UnitId;
import vinhdanh.people.UnitKinds;
import vinhdanh.shared.Language;
import vinhdanh.shared.Text;

/** What was typed to change units, and what is wrong with it. */
final class UnitForms {

    private final HttpServletRequest request;

    private final UnitChoices units;

    private final List<FieldError> faults = new ArrayList<>();

    UnitForms(HttpServletRequest request, UnitChoices units) {
        this.request = request;
        this.units = units;
    }

    List<FieldError> faults() {
        return this.faults;
    }

    /** A unit that begins without one before it. */
    Optional<UnitChange> create(String place) {
        return from().map(day -> new UnitChange(Act.CREATED, place, List.of(), List.of(typedUnit()), List.of(), day));
    }

    /** The change that a form of a unit's page asks for. */
    Optional<UnitChange> change(Act act, String place, Unit unit) {
        Optional<LocalDate> from = from();
        return from.flatMap(day -> switch (act) {
            case RENAMED ->
                Optional.of(new UnitChange(act, place, List.of(unit.id()), List.of(renamed(unit)), List.of(), day));
            case MERGED -> merged(place, unit, day);
            case SPLIT -> split(place, unit, day);
            case ABOLISHED ->
                Optional.of(new UnitChange(act, place, List.of(unit.id()), List.of(), meant("successors", day), day));
            case CREATED -> Optional.<UnitChange>empty();
        }).filter(change -> this.faults.isEmpty());
    }

    private NewUnit renamed(Unit unit) {
        String name = text("name");
        return new NewUnit(unit.code(), name, text("short-name").isEmpty() ? name : text("short-name"), unit.type(),
                unit.tier(), unit.parent());
    }

    /** This one and others become one: a new one, or one of those that are there. */
    private Optional<UnitChange> merged(String place, Unit unit, LocalDate day) {
        List<UnitId> ending = new ArrayList<>(List.of(unit.id()));
        ending.addAll(meant("others", day.minusDays(1)));
        if (text("into").isEmpty()) {
            return Optional.of(new UnitChange(Act.MERGED, place, ending, List.of(typedUnit()), List.of(), day));
        }
        List<UnitId> taking = meant("into", day);
        ending.removeAll(taking);
        return Optional.of(new UnitChange(Act.MERGED, place, ending, List.of(), taking, day));
    }

    /** A line each: code, then name. */
    private Optional<UnitChange> split(String place, Unit unit, LocalDate day) {
        List<NewUnit> parts = text("parts").lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> line.split("\\s+", 2))
            .map(words -> new NewUnit(words[0], words.length < 2 ? "" : words[1], words.length < 2 ? "" : words[1],
                    unit.type(), unit.tier(), unit.parent()))
            .toList();
        if (parts.size() < 2) {
            fault("parts", "units.fault.parts");
        }
        return Optional.of(new UnitChange(Act.SPLIT, place, List.of(unit.id()), parts, List.of(), day));
    }

    /** The units that a field names, a line each; each must be clear. */
    private List<UnitId> meant(String field, LocalDate day) {
        List<UnitId> all = new ArrayList<>();
        text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            List<UnitId> meant = this.units.meant(line, day);
            if (meant.size() == 1) {
                all.add(meant.getFirst());
            }
            else {
                this.faults.add(new FieldError(field, StaffPages.word(this.request, "units.fault.unit", line)));
            }
        });
        return all;
    }

    private NewUnit typedUnit() {
        String name = text("name");
        @Nullable String parent = text("parent").isEmpty() ? null : code(text("parent"));
        return new NewUnit(text("code"), name, text("short-name").isEmpty() ? name : text("short-name"), text("type"),
                text("tier"), parent);
    }

    /** The code in "name (code)", else what was typed. */
    private static String code(String typed) {
        int open = typed.lastIndexOf('(');
        return open >= 0 && typed.endsWith(")") ? typed.substring(open + 1, typed.length() - 1) : typed;
    }

    private Optional<LocalDate> from() {
        try {
            return Optional.of(LocalDate.parse(text("from")));
        }
        catch (DateTimeException wrong) {
            fault("from", "admin.fault.day");
            return Optional.empty();
        }
    }

    private void fault(String field, String word) {
        this.faults.add(new FieldError(field, StaffPages.word(this.request, word)));
    }

    String text(String field) {
        return Text.nfc(Objects.requireNonNullElse(this.request.getParameter(field), "")).strip();
    }

    UnitsView.UnitFields fields() {
        Language language = StaffPages.language(this.request);
        return new UnitsView.UnitFields(text("code"), text("name"), text("short-name"), UnitKinds.allTypes()
            .stream()
            .map(type -> new AdminView.Choice(type, UnitKinds.type(type).in(language), type.equals(text("type"))))
            .toList(),
                UnitKinds.allTiers()
                    .stream()
                    .map(tier -> new AdminView.Choice(tier, UnitKinds.tier(tier).in(language),
                            tier.equals(text("tier"))))
                    .toList(),
                text("parent"));
    }

}
