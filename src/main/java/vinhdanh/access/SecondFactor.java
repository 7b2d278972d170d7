package vinhdanh.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vault;

/** The second proof of who one is: a code from an authenticator app. */
@UseCase
public class SecondFactor {

    private final Accounts accounts;

    private final LoginFailures failures;

    private final RecoveryCodes recovery;

    private final Vault vault;

    private final Clock clock;

    private final SecureRandom random = new SecureRandom();

    SecondFactor(Accounts accounts, LoginFailures failures, RecoveryCodes recovery, Vault vault, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.recovery = recovery;
        this.vault = vault;
        this.clock = clock;
    }

    /** Whether the account has confirmed a second factor. */
    public boolean isSetUp(AccountId account) {
        return this.accounts.find(account).filter(Account::hasSecondFactor).isPresent();
    }

    /**
     * What the app is to be told, while nothing is confirmed yet: the same until then.
     * @throws IllegalStateException when a second factor is confirmed; it is shown once
     */
    public Enrolment enrol(AccountId account) {
        Account who = this.accounts.find(account).orElseThrow();
        if (who.hasSecondFactor()) {
            throw new IllegalStateException("A confirmed second factor is never shown again");
        }
        byte[] secret = this.accounts.secretOf(account).map(this.vault::open).orElseGet(() -> fresh(account));
        return new Enrolment(TimeCodes.text(secret), TimeCodes.address(secret, who.login()));
    }

    private byte[] fresh(AccountId account) {
        byte[] secret = TimeCodes.newSecret(this.random);
        this.accounts.setSecret(account, this.vault.seal(secret));
        return secret;
    }

    /** Whether the code is right; a right one works once, and confirms the first time. */
    public boolean check(AccountId account, String code, String address) {
        Instant at = this.clock.instant();
        Optional<LoginFailures.Try> tried = this.failures.begin(LoginFailures.What.CODE, account.value().toString(),
                address, at);
        boolean right = tried.isPresent()
                && (RecoveryCodes.looksLike(code) ? recover(account, code, at) : isOfNow(account, code, at));
        if (right) {
            this.failures.right(tried.get());
        }
        return right;
    }

    private boolean isOfNow(AccountId account, String code, Instant at) {
        OptionalLong step = this.accounts.secretOf(account)
            .map(sealed -> TimeCodes.stepOf(code, this.vault.open(sealed), at))
            .orElse(OptionalLong.empty());
        if (step.isEmpty() || !this.accounts.takeStep(account, step.getAsLong())) {
            return false;
        }
        this.accounts.confirmSecret(account, at);
        return true;
    }

    /** A code from the paper stands for one of the phone, once, where one was set up. */
    private boolean recover(AccountId account, String code, Instant at) {
        if (!isSetUp(account) || !this.recovery.use(account, code, at)) {
            return false;
        }
        this.accounts.note(account, "recovery code used", "", account, at);
        return true;
    }

    /**
     * What an authenticator app is told.
     *
     * @param secret for typing
     * @param address for its QR code
     */
    public record Enrolment(String secret, String address) {
    }

}
