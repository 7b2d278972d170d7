package vinhdanh.decision;

import java.math.BigDecimal;

import vinhdanh.shared.Bilingual;

/**
 * What speaks for a nomination, exactly: {@code amount / of} points, where points are
 * percentage points for votes. No rounding takes part in any comparison.
 *
 * @param measure what was counted
 * @param amount never negative
 * @param of positive
 */
public record Merit(Measure measure, long amount, int of) implements Comparable<Merit> {

    /**
     * No votes and no points, as for a nomination that was held before it was weighed.
     */
    public static final Merit NONE = new Merit(Measure.NOTHING, 0, 1);

    private static final int PERCENT = 100;

    private static final int MOST_DECIMALS = 9;

    public Merit {
        if (amount < 0 || of <= 0) {
            throw new IllegalArgumentException("Merit of " + amount + "/" + of);
        }
    }

    /** So many votes out of so many: 45 of 50 are 90 percentage points. */
    public static Merit votes(int cast, int of) {
        return new Merit(Measure.VOTES, (long) cast * PERCENT, of);
    }

    /** Points with at most nine decimals. */
    public static Merit points(BigDecimal points) {
        BigDecimal plain = points.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        if (decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("More than nine decimals: " + points);
        }
        return new Merit(Measure.POINTS, plain.movePointRight(decimals).longValueExact(),
                BigDecimal.TEN.pow(decimals).intValueExact());
    }

    /** With a bonus of so many (percentage) points. */
    Merit plus(int bonus) {
        return new Merit(this.measure, Math.addExact(this.amount, (long) bonus * this.of), this.of);
    }

    /**
     * Compares {@code a/b} with {@code c/d} by {@code a·d} with {@code c·b}, in the 128
     * bits that these products can need.
     */
    @Override
    public int compareTo(Merit other) {
        long high = Math.multiplyHigh(this.amount, other.of);
        long otherHigh = Math.multiplyHigh(other.amount, this.of);
        return (high != otherHigh) ? Long.compare(high, otherHigh)
                : Long.compareUnsigned(this.amount * other.of, other.amount * this.of);
    }

    /** As people say it: 45/50 phiếu, 87,5 điểm. */
    public Bilingual words() {
        return switch (this.measure) {
            case VOTES -> {
                String votes = this.amount / PERCENT + "/" + this.of;
                yield new Bilingual(votes + " phiếu", votes + " votes");
            }
            case POINTS -> {
                String points = decimal();
                yield new Bilingual(points.replace('.', ',') + " điểm", points + " points");
            }
            case NOTHING -> new Bilingual("chưa có kết quả bình xét", "no vote taken");
        };
    }

    /** The points as a plain decimal number. */
    String decimal() {
        return BigDecimal.valueOf(this.amount).divide(BigDecimal.valueOf(this.of)).toPlainString();
    }

    /** The votes cast for it. */
    long votesFor() {
        return this.amount / PERCENT;
    }

    /** What was counted. */
    public enum Measure {

        VOTES, POINTS, NOTHING

    }

}
