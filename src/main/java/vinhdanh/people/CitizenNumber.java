package vinhdanh.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.CleanText;

/**
 * A citizen number: 12 digits (số định danh cá nhân, căn cước) or, before 2024, the 9 of
 * the older identity card. Twelve digits are the province of birth registration (3), the
 * century and the sex (1), the year of birth (2) and a random part (6); see Circular
 * 07/2016/TT-BCA.
 * <p>
 * It is personal data: {@link #toString()} is masked so that no log can hold it.
 *
 * @param digits the digits alone
 */
public record CitizenNumber(String digits) {

    private static final LocalDate TWELVE_ONLY = LocalDate.of(2024, 1, 1);

    private static final int SHOWN = 3;

    private static final Pattern BETWEEN = Pattern.compile("[ .\\-]");

    public CitizenNumber {
        if (!isDigits(digits, 9) && !isDigits(digits, 12)) {
            throw new IllegalArgumentException("A citizen number has 9 or 12 digits");
        }
    }

    /** Reads a number as somebody typed it; spaces, dots and hyphens don't matter. */
    public static Reading read(String typed, LocalDate day) {
        String digits = BETWEEN.matcher(CleanText.of(typed).text()).replaceAll("");
        if (isDigits(digits, 12) || isDigits(digits, 9) && day.isBefore(TWELVE_ONLY)) {
            return new Reading.Read(new CitizenNumber(digits));
        }
        return new Reading.Refused(reason(digits, day));
    }

    private static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Bilingual reason(String digits, LocalDate day) {
        boolean lostZero = isDigits(digits, 11) || isDigits(digits, 8);
        String vi = day.isBefore(TWELVE_ONLY) ? "Số định danh phải có 12 chữ số, hoặc 9 chữ số của chứng minh nhân dân."
                : "Số định danh phải có 12 chữ số.";
        String en = day.isBefore(TWELVE_ONLY) ? "A citizen number has 12 digits, or the 9 of the older card."
                : "A citizen number has 12 digits.";
        return lostZero
                ? new Bilingual(vi + " Có thể bảng tính đã làm mất số 0 ở đầu: hãy định dạng cột là văn bản.",
                        en + " The spreadsheet may have lost a leading 0: format the column as text.")
                : new Bilingual(vi, en);
    }

    /** What in a 12-digit number disagrees with the person; nothing for 9 digits. */
    public Set<Disagreement> disagreements(int birthYear, Sex sex) {
        Set<Disagreement> found = EnumSet.noneOf(Disagreement.class);
        if (this.digits.length() == 12) {
            int century = this.digits.charAt(3) - '0';
            int year = 1900 + century / 2 * 100 + Integer.parseInt(this.digits.substring(4, 6));
            if (year != birthYear) {
                found.add(Disagreement.BIRTH_YEAR);
            }
            if ((century % 2 == 0) != (sex == Sex.MALE)) {
                found.add(Disagreement.SEX);
            }
        }
        return found;
    }

    /** The number with all but its last three digits hidden: {@code •••••••••123}. */
    public String masked() {
        int hidden = this.digits.length() - SHOWN;
        return "•".repeat(hidden) + this.digits.substring(hidden);
    }

    @Override
    public String toString() {
        return masked();
    }

    /** What a number can disagree with. */
    public enum Disagreement {

        BIRTH_YEAR, SEX

    }

    /** What came of reading a number. */
    public sealed interface Reading {

        record Read(CitizenNumber number) implements Reading {
        }

        record Refused(Bilingual reason) implements Reading {
        }

    }

}
