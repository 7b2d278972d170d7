package vinhdanh.nomination.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import vinhdanh.law.SubjectKind;

/** Near-same names among those that also share the birth date, or the managing unit. */
public final class NearSpellings {

    private NearSpellings() {
    }

    static void within(List<AcceptedRow> rows, BiConsumer<AcceptedRow, AcceptedRow> pair) {
        Map<Object, List<AcceptedRow>> buckets = new HashMap<>();
        for (AcceptedRow row : rows) {
            buckets.computeIfAbsent(bucket(row), none -> new ArrayList<>(2)).add(row);
        }
        buckets.values().forEach(bucket -> NearNames.each(bucket, AcceptedRow::nameKey, pair));
    }

    /** Those of the rows that were born on a day, by the day. */
    public static Map<LocalDate, List<AcceptedRow>> byBirth(List<AcceptedRow> rows) {
        Map<LocalDate, List<AcceptedRow>> buckets = new HashMap<>();
        for (AcceptedRow row : rows) {
            if (row.birth() != null) {
                buckets.computeIfAbsent(row.birth(), none -> new ArrayList<>(2)).add(row);
            }
        }
        return buckets;
    }

    private static Object bucket(AcceptedRow row) {
        return (row.birth() != null && row.kind() == SubjectKind.INDIVIDUAL) ? row.birth()
                : row.kind() + row.placeKey();
    }

}
