package vinhdanh.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of a whole, exactly: two thirds stay two thirds, never 66.67 %.
 *
 * @param num above 0
 * @param den at least {@code num}
 */
public record Share(int num, int den) {

    private static final Pattern FRACTION = Pattern.compile("([1-9]\\d{0,3})\\s*/\\s*([1-9]\\d{0,3})");

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*%?");

    private static final int HUNDREDTHS = 100 * 100;

    public Share {
        if (num <= 0 || den < num) {
            throw new IllegalArgumentException("Not a share: " + num + "/" + den);
        }
    }

    /** Reads {@code 2/3}, {@code 80%} or {@code 66,5 %}; empty when it is no share. */
    public static Optional<Share> parse(String typed) {
        Matcher fraction = FRACTION.matcher(typed.strip());
        if (fraction.matches()) {
            return of(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        Matcher percent = PERCENT.matcher(typed.strip());
        if (!percent.matches()) {
            return Optional.empty();
        }
        String decimals = percent.group(2) == null ? "" : percent.group(2);
        int hundredths = Integer.parseInt(percent.group(1)) * 100 + Integer.parseInt((decimals + "00").substring(0, 2));
        return hundredths % 100 == 0 ? of(hundredths / 100, 100) : of(hundredths, HUNDREDTHS);
    }

    private static Optional<Share> of(int num, int den) {
        return num > 0 && num <= den ? Optional.of(new Share(num, den)) : Optional.empty();
    }

    /** Whether a part of a whole is at least this share of it. A whole of 0 never is. */
    public boolean isReached(int part, int whole) {
        return whole > 0 && (long) part * this.den >= (long) whole * this.num;
    }

    /** The smallest part of a whole that is at least this share. */
    public int leastOf(int whole) {
        return Math.ceilDiv(whole * this.num, this.den);
    }

    @Override
    public String toString() {
        return switch (this.den) {
            case 100 -> this.num + "%";
            case HUNDREDTHS -> "%d,%02d%%".formatted(this.num / 100, this.num % 100);
            default -> this.num + "/" + this.den;
        };
    }

}
