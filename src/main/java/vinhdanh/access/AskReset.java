package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import vinhdanh.shared.UseCase;

/**
 * Somebody forgot the password. Whoever asks learns nothing, not even from how long it
 * takes: that it was asked is written down, and whether there is such an account is
 * looked up later, by {@link AnswerResets}.
 */
@UseCase
public class AskReset {

    /** What can't be a log-in name isn't written down. */
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,79}");

    private final ResetsAsked asked;

    private final LoginFailures failures;

    private final Clock clock;

    AskReset(ResetsAsked asked, LoginFailures failures, Clock clock) {
        this.asked = asked;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Too many asked for one account or from one address are left out.
     * @param address where the request came from
     */
    public void ask(String login, String address) {
        Instant at = this.clock.instant();
        String typed = login.strip().toLowerCase(Locale.ROOT);
        this.failures.forgetOld(at);
        if (LOGIN.matcher(typed).matches() && !this.failures.tooMany("reset " + typed, "reset " + address, at)) {
            this.failures.add("reset " + typed, "reset " + address, at);
            this.asked.add(typed, at);
        }
    }

}
