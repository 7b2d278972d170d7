package vinhdanh.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import vinhdanh.people.Units.Recognition;
import vinhdanh.shared.CleanText;
import vinhdanh.shared.Text;

/**
 * Finds units by name with a few look-ups. The levels are tried from the strictest to the
 * loosest; the first that knows a unit of the day decides.
 */
final class UnitIndex {

    /** Answers that are kept: a column repeats few names many times. */
    private static final int KEPT = 20_000;

    private final List<Map<String, Set<Unit>>> levels = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(),
            new HashMap<>(), new HashMap<>());

    private final Set<String> roots = new LinkedHashSet<>();

    private final NearNames near;

    private final Map<Question, Recognition> answers = new ConcurrentHashMap<>();

    UnitIndex(Units units) {
        for (Unit unit : units.all()) {
            add(unit, units);
        }
        this.near = new NearNames(units.all());
    }

    Recognition recognise(String typed, LocalDate day) {
        Question question = new Question(typed, day);
        Recognition known = this.answers.get(question);
        if (known != null) {
            return known;
        }
        Recognition answer = answer(CleanText.of(typed).text(), day);
        if (typed.length() < 200 && this.answers.size() < KEPT) {
            this.answers.put(question, answer);
        }
        return answer;
    }

    private Recognition answer(String typed, LocalDate day) {
        Optional<Unit> past = Optional.empty();
        for (int level = 0; level < this.levels.size(); level++) {
            Set<Unit> named = this.levels.get(level).getOrDefault(key(level, typed), Set.of());
            List<Unit> valid = named.stream().filter(unit -> unit.isValidOn(day)).toList();
            if (!valid.isEmpty()) {
                return among(valid, typed);
            }
            past = past.or(() -> named.stream().findFirst());
        }
        return past.<Recognition>map(Recognition.NotValid::new)
            .orElseGet(() -> new Recognition.Unknown(this.near.nearest(typed, day)));
    }

    /** Of several with one folded name those win whose diacritics were typed. */
    private static Recognition among(List<Unit> units, String typed) {
        if (units.size() > 1) {
            String lower = typed.toLowerCase(Locale.ROOT);
            List<Unit> exact = units.stream().filter(unit -> lower.contains(bareName(unit))).toList();
            if (exact.size() == 1) {
                return new Recognition.Found(exact.getFirst());
            }
            return new Recognition.Ambiguous(units);
        }
        return new Recognition.Found(units.getFirst());
    }

    private static String bareName(Unit unit) {
        String lower = unit.name().toLowerCase(Locale.ROOT);
        String[] words = lower.split(" ");
        String kept = UnitNames.bare(Text.fold(lower));
        int left = kept.split(" ").length;
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - left), words.length));
    }

    private String key(int level, String typed) {
        return switch (level) {
            case 0 -> typed.toLowerCase(Locale.ROOT);
            case 1 -> Text.fold(typed);
            case 2 -> withoutRoot(UnitNames.canonical(typed));
            // Only a name typed without its kind may be of any kind.
            case 3 -> withoutRoot(UnitNames.canonical(typed));
            default -> UnitNames.loose(withoutRoot(UnitNames.canonical(typed)));
        };
    }

    /** Leaves out the province at the end, unless nothing would be left. */
    private String withoutRoot(String name) {
        for (String root : this.roots) {
            if (name.endsWith(" " + root) && !this.levels.get(2).containsKey(name)) {
                return name.substring(0, name.length() - root.length() - 1);
            }
        }
        return name;
    }

    private void add(Unit unit, Units units) {
        put(0, unit.code().toLowerCase(Locale.ROOT), unit);
        List<String> names = new ArrayList<>(unit.aliases());
        names.add(unit.name());
        names.add(unit.shortName());
        if (unit.parent() == null) {
            this.roots.add(UnitNames.canonical(unit.name()));
            this.roots.add(UnitNames.bare(UnitNames.canonical(unit.name())));
        }
        for (String name : names) {
            put(0, name.toLowerCase(Locale.ROOT), unit);
            put(1, Text.fold(name), unit);
            addCanonical(UnitNames.canonical(name), unit, units);
        }
    }

    private void addCanonical(String name, Unit unit, Units units) {
        addLoose(name, unit);
        if (!UnitNames.bare(name).equals(name)) {
            put(3, UnitNames.bare(name), unit);
        }
        List<Unit> parents = (unit.parent() != null) ? units.ever(unit.parent()) : List.of();
        for (Unit parent : parents) {
            String above = UnitNames.canonical(parent.name());
            addLoose(name + " " + above, unit);
            addLoose(name + " " + UnitNames.bare(above), unit);
            put(3, UnitNames.bare(name) + " " + above, unit);
            put(3, UnitNames.bare(name) + " " + UnitNames.bare(above), unit);
        }
    }

    private void addLoose(String name, Unit unit) {
        put(2, name, unit);
        put(4, UnitNames.loose(name), unit);
    }

    private void put(int level, String key, Unit unit) {
        this.levels.get(level).computeIfAbsent(key, name -> new LinkedHashSet<>()).add(unit);
    }

    private record Question(String typed, LocalDate day) {
    }

}
