package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks for the password once more before an account is changed, so that a session that
 * somebody else got hold of takes nothing over.
 */
@Component
class PasswordAgain {

    private final Accounts accounts;

    private final LoginFailures failures;

    private final PasswordEncoder encoder;

    private final Clock clock;

    PasswordAgain(Accounts accounts, LoginFailures failures, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Why not to go on, or nothing when the password is right. */
    Optional<Refused> ask(Actor actor, String password, String address) {
        Instant at = this.clock.instant();
        Optional<LoginFailures.Try> tried = this.failures.begin(LoginFailures.What.AGAIN, actor.id().value().toString(),
                address, at);
        if (tried.isEmpty()) {
            return Optional.of(Refused.of("current", "Có quá nhiều lần nhập sai. Hãy thử lại sau 15 phút.",
                    "Too many wrong tries. Try again in 15 minutes."));
        }
        boolean right = this.accounts.find(actor.id())
            .filter(Account::isAccepted)
            .filter(account -> this.encoder.matches(password, account.passwordHash()))
            .isPresent();
        if (!right) {
            return Optional
                .of(Refused.of("current", "Mật khẩu hiện tại không đúng.", "This is not the current password."));
        }
        this.failures.right(tried.get());
        return Optional.empty();
    }

}
