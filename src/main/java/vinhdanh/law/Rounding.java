package vinhdanh.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How reward money is rounded: up to the next so many đồng. Decree 152/2025, Article
 * 49.2, as Decree 98/2023 before it.
 *
 * @param toNearest the step in đồng, positive
 * @param each whether the individual's amount is rounded before it is multiplied by the
 * subject's factor; otherwise everything is multiplied first and rounded once
 */
record Rounding(long toNearest, boolean each, Source source) {

    Money apply(Money base, BigDecimal multiplier, BigDecimal factor) {
        BigDecimal amount = BigDecimal.valueOf(base.dong()).multiply(multiplier);
        BigDecimal before = this.each ? up(amount) : amount;
        return new Money(up(before.multiply(factor)).longValueExact());
    }

    private BigDecimal up(BigDecimal amount) {
        BigDecimal step = BigDecimal.valueOf(this.toNearest);
        return amount.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

}
