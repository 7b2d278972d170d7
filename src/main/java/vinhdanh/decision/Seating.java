package vinhdanh.decision;

import java.util.Arrays;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** How full every cap is while candidates are seated one after the other. */
final class Seating {

    private static final int NOBODY = -1;

    private final int[] left;

    private final int[] lastIn;

    private final int[] firstOut;

    private final int[] listed;

    /**
     * @param taken the innermost cap of each seat that an earlier selection took
     */
    Seating(Caps caps, Collection<Cap> taken) {
        this.left = caps.all().stream().mapToInt(Cap::seats).toArray();
        this.lastIn = new int[this.left.length];
        this.firstOut = new int[this.left.length];
        this.listed = new int[this.left.length];
        Arrays.fill(this.lastIn, NOBODY);
        Arrays.fill(this.firstOut, NOBODY);
        taken.forEach(this::take);
    }

    /** The innermost cap around this one that has no seat left, if any. */
    @Nullable Cap full(Cap innermost) {
        for (Cap cap = innermost; cap != null; cap = cap.within()) {
            if (this.left[cap.index()] <= 0) {
                return cap;
            }
        }
        return null;
    }

    private void take(Cap innermost) {
        for (Cap cap = innermost; cap != null; cap = cap.within()) {
            this.left[cap.index()]--;
        }
    }

    /** Gives whoever has this place in the order a seat in every cap around. */
    void seat(Cap innermost, int place) {
        take(innermost);
        for (Cap cap = innermost; cap != null; cap = cap.within()) {
            this.lastIn[cap.index()] = place;
        }
        this.listed[innermost.numbering().index()]++;
    }

    /** Notes that whoever has this place in the order got no seat. */
    void turnAway(Cap innermost, int place) {
        int list = innermost.numbering().index();
        if (this.firstOut[list] == NOBODY) {
            this.firstOut[list] = place;
        }
    }

    int taken(Cap cap) {
        return cap.seats() - this.left[cap.index()];
    }

    /** How many were seated whose list this is. */
    int listed(Cap list) {
        return this.listed[list.index()];
    }

    /** The place in the order of the last who got a seat, or -1. */
    int lastIn(Cap cap) {
        return this.lastIn[cap.index()];
    }

    /** The place in the order of the first of a list who got no seat, or -1. */
    int firstOut(Cap list) {
        return this.firstOut[list.index()];
    }

}
