package vinhdanh.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Suggests units whose names share letter triples with what was typed: only units that
 * share at least one are looked at.
 */
final class NearNames {

    private static final int SUGGESTIONS = 3;

    /** The share of common triples (Dice) below which names are not alike. */
    private static final double ALIKE = 0.35;

    private final List<Unit> units;

    private final int[] sizes;

    private final Map<String, List<Integer>> byTriple = new HashMap<>();

    NearNames(List<Unit> units) {
        this.units = units;
        this.sizes = new int[units.size()];
        for (int i = 0; i < units.size(); i++) {
            Set<String> triples = triples(units.get(i).name());
            this.sizes[i] = triples.size();
            for (String triple : triples) {
                this.byTriple.computeIfAbsent(triple, key -> new ArrayList<>()).add(i);
            }
        }
    }

    List<Unit> nearest(String typed, LocalDate day) {
        Set<String> triples = triples(typed);
        int[] common = new int[this.units.size()];
        triples.forEach(triple -> this.byTriple.getOrDefault(triple, List.of()).forEach(i -> common[i]++));
        double[] alike = new double[common.length];
        Arrays.setAll(alike, i -> 2.0 * common[i] / Math.max(1, triples.size() + this.sizes[i]));
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < alike.length; i++) {
            if (alike[i] >= ALIKE && this.units.get(i).isValidOn(day)) {
                best.add(i);
            }
        }
        best.sort(Comparator.<Integer>comparingDouble(i -> alike[i]).reversed());
        return best.stream().limit(SUGGESTIONS).map(this.units::get).toList();
    }

    /** The triples of the name proper; its kind counts as one, whatever its length. */
    private static Set<String> triples(String name) {
        String canonical = UnitNames.canonical(name);
        String bare = UnitNames.bare(canonical);
        String text = " " + UnitNames.loose(bare) + " ";
        Set<String> triples = new HashSet<>();
        if (!bare.equals(canonical)) {
            triples.add(canonical.substring(0, canonical.length() - bare.length()));
        }
        for (int i = 0; i + 3 <= text.length(); i++) {
            triples.add(text.substring(i, i + 3));
        }
        return triples;
    }

}
