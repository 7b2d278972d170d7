package vinhdanh.campaign.allocation;

import vinhdanh.shared.Bilingual;

/**
 * A rule that splits seats in proportion to weights. Each is told by the priority of a
 * unit that already holds some seats for its next one; the seats go to the highest
 * priorities. A divisor method divides the weight by a number between {@code held} and
 * {@code held + 1}, and differs from the others only in which; Hamilton's method takes
 * what is still missing to the quota.
 */
public enum Method {

    /**
     * Largest remainder: the quota rounded down, then the largest fractions. The only one
     * that always stays within the quota, and the only one with the paradoxes.
     */
    HAMILTON("hamilton", "Hamilton (số dư lớn nhất)", "Hamilton (largest remainder)") {

        @Override
        Ratio priority(Ratio weight, long held) {
            return weight.minus(held);
        }

    },

    /** Divides by {@code held + 1}; favours large units. */
    DHONDT("dhondt", "D'Hondt (Jefferson)", "D'Hondt (Jefferson)") {

        @Override
        Ratio priority(Ratio weight, long held) {
            return weight.dividedBy(held + 1);
        }

    },

    /** Divides by {@code held + 1/2}, the arithmetic mean; favours nobody. */
    SAINTE_LAGUE("sainte-lague", "Sainte-Laguë (Webster)", "Sainte-Laguë (Webster)") {

        @Override
        Ratio priority(Ratio weight, long held) {
            return weight.times(2).dividedBy(2 * held + 1);
        }

    },

    /**
     * Divides by the geometric mean of {@code held} and {@code held + 1}. The priority is
     * the square of that quotient, which keeps it a fraction and its order the same.
     */
    HUNTINGTON_HILL("huntington-hill", "Huntington–Hill", "Huntington–Hill") {

        @Override
        Ratio priority(Ratio weight, long held) {
            return weight.squared().dividedBy(held * (held + 1));
        }

    },

    /** Divides by {@code held}; favours small units. */
    ADAMS("adams", "Adams", "Adams") {

        @Override
        Ratio priority(Ratio weight, long held) {
            return weight.dividedBy(held);
        }

    },

    /** Divides by the harmonic mean of {@code held} and {@code held + 1}. */
    DEAN("dean", "Dean", "Dean") {

        @Override
        Ratio priority(Ratio weight, long held) {
            return weight.times(2 * held + 1).dividedBy(2 * held * (held + 1));
        }

    };

    private final String code;

    private final Bilingual title;

    Method(String code, String vi, String en) {
        this.code = code;
        this.title = new Bilingual(vi, en);
    }

    /** The name in plan files. */
    public String code() {
        return this.code;
    }

    public Bilingual title() {
        return this.title;
    }

    /**
     * The claim of a unit to one more seat.
     * @param weight more than zero; the quota for Hamilton's method, and for the others
     * the weight in any unit of measure
     * @param held the seats that it holds
     */
    abstract Ratio priority(Ratio weight, long held);

}
