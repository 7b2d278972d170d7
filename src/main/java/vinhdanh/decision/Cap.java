package vinhdanh.decision;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/**
 * A limit on how many may be chosen of those in it: a campaign's individuals, the
 * individuals of one of its lines, those of one unit on that line.
 *
 * @param index its place in its {@link Caps}, from 0
 * @param code such as {@code individual}, {@code district/individual} or
 * {@code district/individual/chau-phu}
 * @param name of whom, so that it reads on after "hết 8 suất " and "all 8 seats for "
 * @param seats how many may be chosen
 * @param within the cap that holds all of this one, or null for an outermost one
 * @param list whether its chosen are numbered as one list, as those of a line for one
 * kind of subject are
 */
public record Cap(int index, String code, Bilingual name, int seats, @Nullable Cap within, boolean list) {

    public Cap {
        if (seats < 0) {
            throw new IllegalArgumentException("Seats of " + code + ": " + seats);
        }
    }

    /** The innermost list around; the outermost cap where none is marked. */
    public Cap numbering() {
        Cap cap = this;
        while (!cap.list && cap.within != null) {
            cap = cap.within;
        }
        return cap;
    }

    @Override
    public String toString() {
        return this.code + " (" + this.seats + ")";
    }

}
