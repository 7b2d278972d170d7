package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Somebody says who they are, and proves it with a password. There is no transaction
 * around it: a try counts before the password is looked at, also for those who try at the
 * same moment.
 */
@Component
public class LogIn {

    /** Checked when there is no such account, so that both answers take as long. */
    static final String NOBODY = "$argon2id$v=19$m=16384,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Accounts accounts;

    private final LoginFailures failures;

    private final PasswordEncoder encoder;

    private final Clock clock;

    LogIn(Accounts accounts, LoginFailures failures, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Welcome(AccountId account) implements Outcome {
        }

        /** Wrong name, wrong password, closed or not accepted yet: one answer for all. */
        record Refused() implements Outcome {
        }

        /** Too many failures lately; even the right password waits. */
        record Wait() implements Outcome {
        }

    }

    /**
     * @param address where the request came from
     */
    public Outcome logIn(String login, String password, String address) {
        Instant at = this.clock.instant();
        String name = LoginName.of(login);
        this.failures.forgetOld(at);
        // What can't be a name counts for its address only, under one name for all.
        Optional<LoginFailures.Try> tried = LoginName.isOne(name)
                ? this.failures.begin(LoginFailures.What.LOGIN, name, address, at)
                : this.failures.begin(LoginFailures.What.LOGIN, "? " + address, address, at);
        if (tried.isEmpty()) {
            return new Outcome.Wait();
        }
        Optional<Account> account = this.accounts.findByLogin(name).filter(Account::isOpen);
        String hash = account.map(Account::passwordHash).orElse(NOBODY);
        boolean right = this.encoder.matches(password, hash);
        if (account.isEmpty() || !right) {
            return new Outcome.Refused();
        }
        this.failures.right(tried.get());
        this.accounts.note(account.get().id(), "logged in", "", account.get().id(), at);
        return new Outcome.Welcome(account.get().id());
    }

}
