package vinhdanh.decision;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.law.SubjectKind;

/**
 * What a selection is tried with instead of what the plan says; it is never stored.
 *
 * @param seats the seats of a line for a kind of subject, by {@code L1/individual}
 * @param priority how the priority of the lines acts, or null for as the plan says
 * @param bonus what it adds where it is a bonus
 * @param unsplit whether the shares of units are left out of account
 */
public record WhatIf(Map<String, Integer> seats, Priority.@Nullable Kind priority, int bonus, boolean unsplit) {

    /** Nothing but what holds. */
    public static final WhatIf NOTHING = new WhatIf(Map.of(), null, 0, false);

    public WhatIf {
        seats = Map.copyOf(seats);
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** How a line and a kind of subject are named together. */
    public static String key(String line, SubjectKind subject) {
        return line + "/" + subject.code();
    }

    int seats(QuotaLine line, SubjectKind subject) {
        return this.seats.getOrDefault(key(line.code(), subject), line.seats(subject));
    }

    @Nullable Priority priority(QuotaLine line) {
        Priority.Kind kind = this.priority;
        return line.priority()
            .map(own -> kind == null ? own
                    : new Priority(kind, own.statutoryClasses(), kind == Priority.Kind.BONUS ? this.bonus : 0))
            .orElse(null);
    }

}
