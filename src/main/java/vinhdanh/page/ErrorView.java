package vinhdanh.page;

import vinhdanh.shared.Language;

/**
 * What an error page says.
 *
 * @param code the HTTP status, for those who report it
 * @param title what is wrong
 * @param cure what to do
 */
public record ErrorView(int code, String title, String cure) {

    private static final int NOT_FOUND = 404;

    /** From here on it is our fault and not the visitor's. */
    private static final int FAULTS = 500;

    static ErrorView of(int code, Language language) {
        Words words = Words.all();
        if (code == NOT_FOUND) {
            return new ErrorView(code, words.text(language, "error.missing.title"),
                    words.text(language, "error.missing.cure"));
        }
        if (code < FAULTS) {
            return new ErrorView(code, words.text(language, "error.refused.title"),
                    words.text(language, "error.refused.cure"));
        }
        return new ErrorView(code, words.text(language, "error.fault.title"), words.text(language, "error.fault.cure"));
    }

}
