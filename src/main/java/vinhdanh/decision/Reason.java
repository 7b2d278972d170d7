package vinhdanh.decision;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.shared.Bilingual;

/** Why a nomination was chosen or not. */
public sealed interface Reason {

    /** The word that stands for this kind of reason in data. */
    default String code() {
        return switch (this) {
            case Chosen _ -> "chosen";
            case CapFull _ -> "cap-full";
            case NoSeat _ -> "no-seat";
            case Taken _ -> "taken";
            case Held _ -> "held";
            case NotEligible _ -> "not-eligible";
        };
    }

    /**
     * Chosen.
     *
     * @param list the cap whose chosen are numbered together
     * @param number its place among them, from 1
     * @param of how many they are
     * @param ahead the first of the list who was not chosen and what put this one ahead;
     * null if all were chosen or if that one stood before it and failed on a cap of its
     * own
     */
    record Chosen(Cap list, int number, int of, @Nullable Edge ahead) implements Reason {
    }

    /**
     * Not chosen: all seats were taken by those before it in the order.
     *
     * @param cap the innermost cap that was full
     * @param behind the last who got a seat in it and what put that one ahead
     */
    record CapFull(Cap cap, Edge behind) implements Reason {
    }

    /** Not chosen: there is not one seat in the cap. */
    record NoSeat(Cap cap) implements Reason {
    }

    /** Not chosen: an earlier selection took all seats of the cap. */
    record Taken(Cap cap) implements Reason {
    }

    /** Not considered: it waits for something to end. */
    record Held(Bilingual why) implements Reason {
    }

    /** Not considered: it does not meet a condition. */
    record NotEligible(Bilingual why) implements Reason {
    }

    /**
     * What stands between two candidates.
     *
     * @param other the one it is compared with
     * @param by the first criterion on which they differ
     */
    record Edge(Candidate other, Criterion by) {
    }

}
