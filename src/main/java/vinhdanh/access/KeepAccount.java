package vinhdanh.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * What an administrator does to the account of somebody else. Nobody does it to the own
 * one, and no one administrator both makes a link and takes the second factor away: that
 * would be logging in as somebody else.
 */
@UseCase
public class KeepAccount {

    /** How long who did the one may not do the other. */
    static final Duration APART = Duration.ofDays(7);

    private static final String LINK = "link made";

    private static final String FACTOR = "second factor taken away";

    private final Accounts accounts;

    private final AccountHistory history;

    private final Posts posts;

    private final Links links;

    private final RecoveryCodes codes;

    private final LoginFailures failures;

    private final AccessSettings settings;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    KeepAccount(Accounts accounts, AccountHistory history, Posts posts, Links links, RecoveryCodes codes,
            LoginFailures failures, AccessSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.posts = posts;
        this.links = links;
        this.codes = codes;
        this.failures = failures;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** What came of an act. */
    public sealed interface Outcome {

        /** Done. */
        record Done() implements Outcome {
        }

        /**
         * Done, with a link for the account's owner.
         *
         * @param address shown once, and only here
         */
        record Link(String address) implements Outcome {
        }

        /** Not done. */
        record Refused(Bilingual reason) implements Outcome {
        }

    }

    /**
     * A new link: to accept the invitation while it wasn't accepted, else to choose
     * another password.
     */
    public Outcome link(AccountId id, Actor by) {
        Account account = this.accounts.find(id).orElseThrow();
        Instant at = this.clock.instant();
        Optional<Outcome> refused = forbidden(account, by)
            .or(() -> this.history.did(id, FACTOR, by.id(), at.minus(APART)) ? apart() : Optional.empty());
        if (refused.isPresent()) {
            return refused.get();
        }
        Purpose purpose = account.isAccepted() ? Purpose.RESET : Purpose.INVITATION;
        String address = this.settings.address() + "/welcome/" + this.links.issue(id, purpose, at);
        this.accounts.note(id, LINK, purpose.code(), by.id(), at);
        this.events.publishEvent(new LinkIssued(id, purpose == Purpose.INVITATION, address));
        return new Outcome.Link(address);
    }

    /**
     * The phone is lost and the recovery codes too: the next log-in sets up a new one.
     */
    public Outcome takeSecondFactor(AccountId id, Actor by) {
        Account account = this.accounts.find(id).orElseThrow();
        Instant at = this.clock.instant();
        Optional<Outcome> refused = forbidden(account, by).or(() -> this.history.did(id, LINK, by.id(), at.minus(APART))
                || this.history.did(id, "invited", by.id(), at.minus(APART)) ? apart() : Optional.empty());
        if (refused.isPresent()) {
            return refused.get();
        }
        this.accounts.forgetSecret(id);
        this.codes.clear(id);
        this.accounts.endSessions(id);
        this.accounts.note(id, FACTOR, "", by.id(), at);
        return new Outcome.Done();
    }

    /** Closes an account for good: its sessions and posts end today, its acts stay. */
    public Outcome close(AccountId id, Actor by) {
        Account account = this.accounts.find(id).orElseThrow();
        Optional<Outcome> refused = forbidden(account, by);
        if (refused.isPresent()) {
            return refused.get();
        }
        Instant at = this.clock.instant();
        this.accounts.close(id, at);
        this.accounts.endSessions(id);
        this.links.endAll(id, at);
        this.posts.endAll(id, LocalDate.ofInstant(at, Vietnam.ZONE), at);
        this.accounts.note(id, "closed", "", by.id(), at);
        return new Outcome.Done();
    }

    /** Forgets failed tries, so that the right password need not wait. */
    public Outcome unlock(AccountId id, Actor by) {
        Account account = this.accounts.find(id).orElseThrow();
        Optional<Outcome> refused = forbidden(account, by);
        if (refused.isPresent()) {
            return refused.get();
        }
        this.failures.forget(LoginFailures.What.LOGIN, account.login());
        this.failures.forget(LoginFailures.What.CODE, id.value().toString());
        this.failures.forget(LoginFailures.What.AGAIN, id.value().toString());
        this.accounts.note(id, "unlocked", "", by.id(), this.clock.instant());
        return new Outcome.Done();
    }

    private static Optional<Outcome> forbidden(Account account, Actor by) {
        if (account.id().equals(by.id())) {
            return Optional.of(new Outcome.Refused(new Bilingual(
                    "Không ai tự quản trị tài khoản của mình; hãy dùng trang “Tài khoản của tôi” hoặc nhờ người quản trị khác.",
                    "Nobody administers the own account; use the page “My account” or ask another administrator.")));
        }
        return account.isOpen() ? Optional.empty()
                : Optional.of(new Outcome.Refused(new Bilingual("Tài khoản này đã đóng.", "This account is closed.")));
    }

    private static Optional<Outcome> apart() {
        return Optional.of(new Outcome.Refused(new Bilingual(
                "Người vừa tạo liên kết không được gỡ xác thực lớp thứ hai của cùng tài khoản trong 7 ngày, và ngược lại. Hãy nhờ người quản trị khác.",
                "Who made a link doesn't take the second factor of the same account away within 7 days, nor the other way round. Ask another administrator.")));
    }

}
