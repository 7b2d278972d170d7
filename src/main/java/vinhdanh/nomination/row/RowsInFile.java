package vinhdanh.nomination.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.row.RowCells.Found;
import vinhdanh.people.Unit;

/**
 * What can be said of a row only beside the others of its file, from the top: R06, S01
 * and the unit's order. Rows that were refused, for whatever reason, neither make another
 * row a duplicate nor use up what the unit may propose.
 */
final class RowsInFile {

    private final Plan plan;

    private final Unit unit;

    private final Map<String, AcceptedRow> byIdentity = new HashMap<>();

    private final Map<String, AcceptedRow> byPlainName = new HashMap<>();

    private final Map<NameAnd, AcceptedRow> byNameAndBirth = new HashMap<>();

    private final Map<NameAnd, AcceptedRow> byNameAndYear = new HashMap<>();

    private final Map<String, Integer> taken = new HashMap<>();

    RowsInFile(Plan plan, Unit unit) {
        this.plan = plan;
        this.unit = unit;
    }

    /** Why the row is refused beside those above it. */
    Optional<Found> refusal(NominationRow row) {
        Column column = (row.sheet() == SheetName.INDIVIDUALS) ? Column.FULL_NAME : Column.COLLECTIVE;
        AcceptedRow same = same(row);
        if (same != null) {
            return Optional.of(RowFaults.twice(column, same.place()));
        }
        int allowed = this.plan.proposals().proposable(row.line().share(row.kind(), this.unit.code()));
        if (this.taken.getOrDefault(key(row), 0) >= allowed) {
            return Optional.of(RowFaults.beyond(row.line(), allowed));
        }
        return Optional.empty();
    }

    private @Nullable AcceptedRow same(NominationRow row) {
        AcceptedRow same = this.byIdentity.get(row.kind() + row.subject().identity());
        if (same != null) {
            return same;
        }
        LocalDate birth = row.subject().birth();
        if (birth == null) {
            return spelledWithoutMarks(row);
        }
        AcceptedRow namesake = this.byNameAndBirth.get(new NameAnd(row.subject().nameKey(), birth));
        boolean different = namesake != null && namesake.hasNumber() && row.subject().citizenNumber() != null;
        return different ? null : namesake;
    }

    /**
     * A collective above that is the same once the marks that one of the two lacks are
     * left out.
     */
    private @Nullable AcceptedRow spelledWithoutMarks(NominationRow row) {
        AcceptedRow alike = this.byPlainName.get(row.kind() + row.subject().nameKey() + "|" + row.subject().placeKey());
        return (alike != null && (isPlain(row.subject().name()) || isPlain(alike.name()))) ? alike : null;
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < 0x80);
    }

    /** The place of the next row in the unit's own order on this line, from 1. */
    int take(NominationRow row) {
        return this.taken.merge(key(row), 1, Integer::sum);
    }

    /** Remembers an accepted row. */
    void remember(NominationRow row, AcceptedRow accepted) {
        this.byIdentity.put(row.kind() + row.subject().identity(), accepted);
        LocalDate birth = row.subject().birth();
        if (birth == null) {
            this.byPlainName.putIfAbsent(row.kind() + row.subject().nameKey() + "|" + row.subject().placeKey(),
                    accepted);
        }
        else {
            this.byNameAndBirth.putIfAbsent(new NameAnd(row.subject().nameKey(), birth), accepted);
            this.byNameAndYear.putIfAbsent(new NameAnd(row.subject().nameKey(), birth.getYear()), accepted);
        }
    }

    /** The first row above of the same name and year of birth. */
    Optional<AcceptedRow> namesake(NominationRow row) {
        return Optional.ofNullable(row.subject().birth())
            .map(birth -> this.byNameAndYear.get(new NameAnd(row.subject().nameKey(), birth.getYear())));
    }

    private static String key(NominationRow row) {
        return row.line().code() + "/" + row.kind().code();
    }

    /** A folded name with the birth date or its year. */
    private record NameAnd(String key, Object birth) {
    }

}
