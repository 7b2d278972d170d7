package vinhdanh.portal.page;

import org.springframework.http.HttpStatus;

import vinhdanh.shared.Language;

/**
 * What an error page says.
 *
 * @param code the HTTP status, for those who report it
 * @param title what is wrong
 * @param cure what to do
 */
public record ErrorView(int code, String title, String cure) {

    static ErrorView of(HttpStatus status, Language language) {
        Words words = Words.portal();
        int code = status.value();
        if (status == HttpStatus.NOT_FOUND) {
            return new ErrorView(code, words.text(language, "error.missing.title"),
                    words.text(language, "error.missing.cure"));
        }
        if (status.is4xxClientError()) {
            return new ErrorView(code, words.text(language, "error.refused.title"),
                    words.text(language, "error.refused.cure"));
        }
        return new ErrorView(code, words.text(language, "error.fault.title"), words.text(language, "error.fault.cure"));
    }

}
