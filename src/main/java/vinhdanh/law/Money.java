package vinhdanh.law;

/**
 * An amount of money.
 *
 * @param dong whole đồng, never negative
 */
public record Money(long dong) implements Comparable<Money> {

    public static final Money NONE = new Money(0);

    public Money {
        if (dong < 0) {
            throw new IllegalArgumentException("An amount cannot be negative: " + dong);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(this.dong, other.dong));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(this.dong, other.dong);
    }

}
