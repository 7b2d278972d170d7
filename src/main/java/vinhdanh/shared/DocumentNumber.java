package vinhdanh.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number and symbol of a document: numbers are in Arabic figures, and one below ten
 * has a 0 before it (Decree 30/2020, Annex I, II.1.3.a).
 */
public final class DocumentNumber {

    private static final Pattern FORM = Pattern.compile("0*(\\d+)(.*)", Pattern.DOTALL);

    private DocumentNumber() {
    }

    /** One spelling of it: {@code 9/QĐ-UBND} and {@code 009/QĐ-UBND} are 09/QĐ-UBND. */
    public static String written(String typed) {
        String number = Text.nfc(typed.strip());
        Matcher parts = FORM.matcher(number);
        if (!parts.matches()) {
            return number;
        }
        return (parts.group(1).length() < 2 ? "0" : "") + parts.group(1) + parts.group(2);
    }

}
