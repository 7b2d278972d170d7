package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;

import vinhdanh.shared.UseCase;

/**
 * Somebody forgot the password. Whoever asks learns nothing, not even from how long it
 * takes: that it was asked is written down, and whether there is such an account is
 * looked up later, by {@link AnswerResets}.
 */
@UseCase
public class AskReset {

    private final ResetsAsked asked;

    private final LoginFailures failures;

    private final Clock clock;

    AskReset(ResetsAsked asked, LoginFailures failures, Clock clock) {
        this.asked = asked;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * What can't be a log-in name isn't written down. Too many asked for one account or
     * from one address are left out.
     * @param address where the request came from
     */
    public void ask(String login, String address) {
        Instant at = this.clock.instant();
        String name = LoginName.of(login);
        this.failures.forgetOld(at);
        if (LoginName.isOne(name) && this.failures.begin(LoginFailures.What.RESET, name, address, at).isPresent()) {
            this.asked.add(name, at);
        }
    }

}
