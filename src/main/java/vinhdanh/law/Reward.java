package vinhdanh.law;

/**
 * Reward money with how it came about.
 *
 * @param multiplier as it is written in a table: {@code 1.5 × 2}
 */
public record Reward(Money amount, String multiplier, BaseSalary base, Source source) {
}
