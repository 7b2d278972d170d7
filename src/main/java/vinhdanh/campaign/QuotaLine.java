package vinhdanh.campaign;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;

/**
 * How many of which subject a group of units may have commended (tuyến phân bổ).
 *
 * @param code the code that workbooks use
 * @param name the name that workbooks use as well
 * @param awardForm code of the award form in the law data
 * @param seats the seats for each kind of subject that the line takes
 * @param proposers which units may propose on it
 * @param priority who goes first on this line, if the plan says so
 * @param perUnit the most seats that one unit can get where the line is not split; no
 * entry where a single unit may fill it
 * @param splits how the allocations came about, one for each subject that is split
 * @param allocations the split over units; none for a subject whose seats any proposer
 * may fill
 */
public record QuotaLine(String code, Bilingual name, String awardForm, Map<SubjectKind, Integer> seats,
        Proposers proposers, Optional<Priority> priority, Map<SubjectKind, Integer> perUnit, List<Split> splits,
        List<Allocation> allocations) {

    /** The seats of the line for the subject; 0 when the line doesn't take it. */
    public int seats(SubjectKind subject) {
        return this.seats.getOrDefault(subject, 0);
    }

    public Optional<Allocation> allocation(SubjectKind subject, String unit) {
        return this.allocations.stream()
            .filter(share -> share.subject() == subject && share.unit().equals(unit))
            .findFirst();
    }

    /** Whether the seats for the subject are split over units. */
    public boolean isSplit(SubjectKind subject) {
        return this.allocations.stream().anyMatch(share -> share.subject() == subject);
    }

    /**
     * The most seats that the unit can get on this line, if it may propose at all: its
     * allocation where the line is split, else the limit for one unit, else the whole
     * line.
     */
    public int share(SubjectKind subject, String unit) {
        if (isSplit(subject)) {
            return allocation(subject, unit).map(Allocation::seats).orElse(0);
        }
        return Math.min(seats(subject), this.perUnit.getOrDefault(subject, Integer.MAX_VALUE));
    }

    /** The same line with these shares and no others. */
    public QuotaLine allocated(List<Allocation> shares) {
        return new QuotaLine(this.code, this.name, this.awardForm, this.seats, this.proposers, this.priority,
                this.perUnit, this.splits, List.copyOf(shares));
    }

    /** The same line, split for one more subject. */
    QuotaLine with(Split split, List<Allocation> shares) {
        return new QuotaLine(this.code, this.name, this.awardForm, this.seats, this.proposers, this.priority,
                this.perUnit, joined(this.splits, List.of(split)), joined(this.allocations, shares));
    }

    /** The same line, with a limit for each unit. */
    QuotaLine with(SubjectKind subject, int most) {
        Map<SubjectKind, Integer> limits = new EnumMap<>(SubjectKind.class);
        limits.putAll(this.perUnit);
        limits.put(subject, most);
        return new QuotaLine(this.code, this.name, this.awardForm, this.seats, this.proposers, this.priority,
                Collections.unmodifiableMap(limits), this.splits, this.allocations);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * Which units may propose on a line: those of these tiers or of these types, or named
     * by code. A unit fits when any of the three names it.
     */
    public record Proposers(List<String> tiers, List<String> types, List<String> units) {

        public boolean admit(Unit unit) {
            return this.tiers.contains(unit.tier()) || this.types.contains(unit.type())
                    || this.units.contains(unit.code());
        }

    }

    /**
     * Who goes first on a line.
     *
     * @param kind whether they come before all others, earn a bonus, or win ties
     * @param statutoryClasses codes of the statutory classes that have priority
     * @param bonus what is added to merit for {@code BONUS}, in percentage points of the
     * votes (or points), 0 otherwise
     */
    public record Priority(Kind kind, List<String> statutoryClasses, int bonus) {

        /** How a priority acts. */
        public enum Kind {

            FIRST, BONUS, TIE_BREAK

        }

    }

    /**
     * How the seats of a line for one subject were split over its units.
     *
     * @param method {@code by-hand} or the code of an apportionment method, such as
     * {@code sainte-lague}
     * @param figure the figure of the units that was counted, such as {@code voters};
     * null when split by hand
     * @param floor the least that a unit gets
     * @param ceiling the most that a unit gets, or null
     */
    public record Split(SubjectKind subject, String method, @Nullable String figure, int floor,
            @Nullable Integer ceiling) {

        /** The method of a split that states each unit's seats itself. */
        public static final String BY_HAND = "by-hand";

    }

    /** The seats of one unit on one line for one kind of subject (phân bổ). */
    public record Allocation(SubjectKind subject, String unit, int seats) {
    }

}
