package vinhdanh.decision;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;

/**
 * A nomination as selection sees it.
 *
 * @param nomination names the nomination
 * @param ticket its public name in the draw, one in the campaign
 * @param name of the person or the collective
 * @param line code of the quota line
 * @param subject what kind of subject it is
 * @param unit the unit that proposes it
 * @param direct whether a person of the statutory class that does the work directly, not
 * a leader
 * @param woman whether the law's tie rule favours it: a woman, or a collective that is
 * {@linkplain #mostlyWomen mostly women}
 * @param cap the innermost cap that it falls under
 * @param merit what speaks for it, without any bonus
 * @param preference its place in its unit's own order, from 1
 * @param priority the priority of its line if this nomination has it, else null
 */
public record Candidate(UUID nomination, String ticket, String name, String line, SubjectKind subject, Unit unit,
        boolean direct, boolean woman, Cap cap, Merit merit, int preference, @Nullable Priority priority) {

    /**
     * Whether a collective counts as one of women: at least 70 of 100 (decree 152/2025,
     * article 4 clause 6).
     */
    public static boolean mostlyWomen(int women, int headcount) {
        return headcount > 0 && women * 10L >= headcount * 7L;
    }

    /** Whether it has its line's priority and that acts in this way. */
    boolean has(Priority.Kind kind) {
        return this.priority != null && this.priority.kind() == kind;
    }

    /** What is added to its merit, in (percentage) points. */
    int bonus() {
        return (this.priority != null && this.priority.kind() == Priority.Kind.BONUS) ? this.priority.bonus() : 0;
    }

    /** Its merit with its bonus. */
    Merit worth() {
        int bonus = bonus();
        return (bonus == 0) ? this.merit : this.merit.plus(bonus);
    }

}
