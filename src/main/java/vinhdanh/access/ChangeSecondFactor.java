package vinhdanh.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vault;

/**
 * Somebody changes the own second factor, having given the password again. The old one
 * holds until the new one has given its first code.
 */
@UseCase
public class ChangeSecondFactor {

    /** How long a new one waits for its first code. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final PasswordAgain again;

    private final PendingSecrets pending;

    private final RecoveryCodes codes;

    private final Accounts accounts;

    private final LoginFailures failures;

    private final Vault vault;

    private final Clock clock;

    private final SecureRandom random = new SecureRandom();

    ChangeSecondFactor(PasswordAgain again, PendingSecrets pending, RecoveryCodes codes, Accounts accounts,
            LoginFailures failures, Vault vault, Clock clock) {
        this.again = again;
        this.pending = pending;
        this.codes = codes;
        this.accounts = accounts;
        this.failures = failures;
        this.vault = vault;
        this.clock = clock;
    }

    /** What came of asking for a new one. */
    public sealed interface Begun {

        /** What the app is to be told. */
        record Enrolled(String secret, QrPicture picture) implements Begun {
        }

        record Not(Refused why) implements Begun {
        }

    }

    /** Begins: a new secret, which counts for nothing yet. */
    public Begun begin(Actor actor, String current, String address) {
        Optional<Refused> refused = this.again.ask(actor, current, address);
        if (refused.isPresent()) {
            return new Begun.Not(refused.get());
        }
        byte[] secret = TimeCodes.newSecret(this.random);
        this.pending.set(actor.id(), this.vault.seal(secret), this.clock.instant());
        return enrolment(actor, secret);
    }

    /** The one that waits, to be shown again after a wrong code. */
    public Optional<Begun> waiting(Actor actor) {
        return this.pending.find(actor.id(), this.clock.instant().minus(PATIENCE))
            .map(sealed -> enrolment(actor, this.vault.open(sealed)));
    }

    private static Begun enrolment(Actor actor, byte[] secret) {
        return new Begun.Enrolled(TimeCodes.text(secret), QrPicture.of(TimeCodes.address(secret, actor.login())));
    }

    /** The first code of the new one: from now on it holds, and the old one doesn't. */
    public boolean confirm(Actor actor, String code, String address) {
        Instant at = this.clock.instant();
        Optional<byte[]> sealed = this.pending.find(actor.id(), at.minus(PATIENCE));
        if (sealed.isEmpty()) {
            return false;
        }
        Optional<LoginFailures.Try> tried = this.failures.begin(LoginFailures.What.CODE, actor.id().value().toString(),
                address, at);
        if (tried.isEmpty()) {
            return false;
        }
        OptionalLong step = TimeCodes.stepOf(code, this.vault.open(sealed.get()), at);
        if (step.isEmpty()) {
            return false;
        }
        this.failures.right(tried.get());
        this.pending.confirm(actor.id(), step.getAsLong(), at);
        this.accounts.note(actor.id(), "second factor changed", "", actor.id(), at);
        return true;
    }

    /** What came of asking for codes. */
    public sealed interface Made {

        /** The codes, which are never shown again. */
        record Codes(List<String> codes) implements Made {
        }

        record Not(Refused why) implements Made {
        }

    }

    /** New recovery codes in the place of all that there were. */
    public Made makeCodes(Actor actor, String current, String address) {
        Optional<Refused> refused = this.again.ask(actor, current, address);
        if (refused.isPresent()) {
            return new Made.Not(refused.get());
        }
        Instant at = this.clock.instant();
        this.accounts.note(actor.id(), "recovery codes made", "", actor.id(), at);
        return new Made.Codes(this.codes.make(actor.id(), at));
    }

    public int codesLeft(Actor actor) {
        return this.codes.left(actor.id());
    }

}
