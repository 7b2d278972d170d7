package vinhdanh.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * That something was done, kept in the session until the next page has said so: once, and
 * not long afterwards.
 */
final class OnceTold {

    private static final String KEPT = "told-once";

    private static final Duration FRESH = Duration.ofMinutes(1);

    private OnceTold() {
    }

    /** Keeps the key of a word. */
    static void keep(HttpServletRequest request, String word, Instant now) {
        request.getSession().setAttribute(KEPT, now.getEpochSecond() + " " + word);
    }

    static Optional<String> take(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String kept)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        int space = kept.indexOf(' ');
        Instant since = Instant.ofEpochSecond(Long.parseLong(kept.substring(0, space)));
        return since.plus(FRESH).isBefore(now) ? Optional.empty() : Optional.of(kept.substring(space + 1));
    }

}
