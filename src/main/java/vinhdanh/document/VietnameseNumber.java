package vinhdanh.document;

/**
 * A whole number in Vietnamese words, as the law asks for beside a sum in figures.
 *
 * <p>
 * The reading is the official northern one: {@code linh} for an empty ten, {@code nghìn}
 * for thousand, {@code mốt}, {@code tư} and {@code lăm} after {@code mươi}, {@code lăm}
 * after {@code mười}; empty groups of three digits are passed over.
 */
public final class VietnameseNumber {

    /** The largest number, either side of zero, that has a name here: một tỷ tỷ. */
    public static final long LIMIT = 1_000_000_000_000_000_000L;

    private static final long BILLION = 1_000_000_000L;

    private static final String[] DIGITS = { "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín" };

    private VietnameseNumber() {
    }

    /**
     * The number in words, in lower case, without a unit: 320350000 is "ba trăm hai mươi
     * triệu ba trăm năm mươi nghìn".
     * @param number from -{@link #LIMIT} to {@link #LIMIT}
     * @throws IllegalArgumentException beyond that range
     */
    public static String words(long number) {
        if (number < -LIMIT || number > LIMIT) {
            throw new IllegalArgumentException("No words for " + number + ": the limit is " + LIMIT);
        }
        if (number == 0) {
            return DIGITS[0];
        }
        StringBuilder words = new StringBuilder(number < 0 ? " âm" : "");
        read(words, Math.abs(number), false);
        return words.substring(1);
    }

    /**
     * Reads a number that is not zero; {@code inside} when larger groups stand before.
     */
    private static void read(StringBuilder words, long number, boolean inside) {
        boolean follows = inside;
        if (number >= BILLION) {
            read(words, number / BILLION, inside);
            words.append(" tỷ");
            follows = true;
        }
        int below = (int) (number % BILLION);
        int[] groups = { below / 1_000_000, below / 1_000 % 1_000, below % 1_000 };
        String[] names = { " triệu", " nghìn", "" };
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] > 0) {
                readGroup(words, groups[i], follows);
                words.append(names[i]);
                follows = true;
            }
        }
    }

    /** Reads 1 to 999; inside a larger number the hundreds are said even when none. */
    private static void readGroup(StringBuilder words, int group, boolean inside) {
        int hundreds = group / 100;
        boolean hundredsSaid = inside || hundreds > 0;
        if (hundredsSaid) {
            words.append(' ').append(DIGITS[hundreds]).append(" trăm");
        }
        int tens = group / 10 % 10;
        int ones = group % 10;
        if (tens == 1) {
            words.append(" mười");
        }
        else if (tens > 1) {
            words.append(' ').append(DIGITS[tens]).append(" mươi");
        }
        else if (hundredsSaid && ones > 0) {
            words.append(" linh");
        }
        if (ones > 0) {
            words.append(' ').append(ones(tens, ones));
        }
    }

    private static String ones(int tens, int ones) {
        return switch (ones) {
            case 1 -> tens > 1 ? "mốt" : DIGITS[1];
            case 4 -> tens > 1 ? "tư" : DIGITS[4];
            case 5 -> tens > 0 ? "lăm" : DIGITS[5];
            default -> DIGITS[ones];
        };
    }

}
