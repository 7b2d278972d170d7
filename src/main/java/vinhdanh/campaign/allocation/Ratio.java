package vinhdanh.campaign.allocation;

import java.math.BigInteger;

/**
 * An exact fraction. Two are compared by cross multiplication, so nothing is ever
 * rounded.
 *
 * @param over the numerator
 * @param under the denominator, never negative; 0 under a positive numerator is more than
 * any number, which is the claim to a seat that everybody gets first
 */
public record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

    public static final Ratio ONE = of(1);

    public Ratio {
        if (under.signum() < 0 || (under.signum() == 0 && over.signum() <= 0)) {
            throw new IllegalArgumentException("Not a fraction: " + over + "/" + under);
        }
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public Ratio times(long factor) {
        return new Ratio(this.over.multiply(BigInteger.valueOf(factor)), this.under);
    }

    public Ratio dividedBy(long divisor) {
        return new Ratio(this.over, this.under.multiply(BigInteger.valueOf(divisor)));
    }

    public Ratio minus(long whole) {
        return new Ratio(this.over.subtract(this.under.multiply(BigInteger.valueOf(whole))), this.under);
    }

    public Ratio squared() {
        return new Ratio(this.over.multiply(this.over), this.under.multiply(this.under));
    }

    /** The whole part of a number that is not negative. */
    public int whole() {
        return this.over.divide(this.under).intValueExact();
    }

    /** As near as a double can be, for people to read. */
    public double approximately() {
        return this.over.doubleValue() / this.under.doubleValue();
    }

    @Override
    public int compareTo(Ratio other) {
        return this.over.multiply(other.under).compareTo(other.over.multiply(this.under));
    }

    @Override
    public String toString() {
        return this.over + "/" + this.under;
    }

}
