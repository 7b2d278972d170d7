package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * Whoever has the server in hand lets an administrator in again: phone and recovery codes
 * are lost, the link has expired, or nobody holds the post. There is no way to it from a
 * page.
 */
@UseCase
public class RescueAdministrator {

    private final Accounts accounts;

    private final FirstAdministrator first;

    private final Links links;

    private final RecoveryCodes codes;

    private final LoginFailures failures;

    private final AccessSettings settings;

    private final Clock clock;

    RescueAdministrator(Accounts accounts, FirstAdministrator first, Links links, RecoveryCodes codes,
            LoginFailures failures, AccessSettings settings, Clock clock) {
        this.accounts = accounts;
        this.first = first;
        this.links = links;
        this.codes = codes;
        this.failures = failures;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes a link, the only one that works for the account, and takes its second factor
     * and its sessions away.
     * @param login whose; null for the first administrator that there is
     * @return nothing when no administrator has this name
     */
    public Optional<FirstAdministrator.WayIn> rescue(@Nullable String login) {
        Instant at = this.clock.instant();
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        Optional<Account> known = this.accounts.findAdministrator(login == null ? null : LoginName.of(login), today);
        if (known.isEmpty() && login == null) {
            known = this.first.link().flatMap(way -> this.accounts.findByLogin(way.login()));
        }
        return known.map(account -> rescue(account, at));
    }

    private FirstAdministrator.WayIn rescue(Account account, Instant at) {
        this.links.endAll(account.id(), at);
        this.accounts.forgetSecret(account.id());
        this.codes.clear(account.id());
        this.accounts.endSessions(account.id());
        this.failures.forget(LoginFailures.What.LOGIN, account.login());
        this.failures.forget(LoginFailures.What.CODE, account.id().value().toString());
        String address = this.settings.address() + "/welcome/" + this.links.issue(account.id(), Purpose.RESET, at);
        this.accounts.note(account.id(), "let in from the server", "", null, at);
        return new FirstAdministrator.WayIn(account.login(), address);
    }

}
