package vinhdanh.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values by key, day and place. The narrowest place goes first (unit, province, nation);
 * in one place what the office put goes before what the program brings.
 */
final class DatedTable<V> {

    private final Map<String, List<Dated<V>>> rows = new LinkedHashMap<>();

    /** Adds a row, unless one of the same place and shelf holds on one of its days. */
    boolean add(Dated<V> row) {
        List<Dated<V>> same = this.rows.computeIfAbsent(row.key(), key -> new ArrayList<>());
        if (same.stream().anyMatch(row::overlaps)) {
            return false;
        }
        same.add(row);
        return true;
    }

    Optional<V> find(String key, LocalDate day, String place) {
        return findRow(key, day, place).map(Dated::value);
    }

    /** The same with where and when it holds. */
    Optional<Dated<V>> findRow(String key, LocalDate day, String place) {
        List<Dated<V>> candidates = this.rows.getOrDefault(key, List.of());
        return Places.outwards(place)
            .stream()
            .flatMap(where -> candidates.stream()
                .filter(row -> row.place().equals(where) && row.holdsOn(day))
                .max(Comparator.comparingInt(Dated::shelf))
                .stream())
            .findFirst();
    }

    /**
     * The national value or, where only provinces have one, that of the first of them.
     */
    Optional<V> findAnywhere(String key, LocalDate day) {
        return find(key, day, Places.NATION).or(() -> this.rows.getOrDefault(key, List.of())
            .stream()
            .filter(row -> row.holdsOn(day))
            .map(Dated::value)
            .findFirst());
    }

    Set<String> keys() {
        return this.rows.keySet();
    }

    Stream<Dated<V>> all() {
        return this.rows.values().stream().flatMap(List::stream);
    }

}
