package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.shared.UseCase;

/**
 * Somebody forgot the password. Whoever asks learns nothing: neither whether there is
 * such an account nor whether a link was made.
 */
@UseCase
public class AskReset {

    private final Accounts accounts;

    private final Links links;

    private final Clock clock;

    private final AccessSettings settings;

    private final ApplicationEventPublisher events;

    AskReset(Accounts accounts, Links links, Clock clock, AccessSettings settings, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
        this.settings = settings;
        this.events = events;
    }

    /**
     * An invitation that wasn't accepted stays what it is: a reset is no way around it.
     */
    public void ask(String login) {
        this.accounts.findByLogin(login.strip().toLowerCase(Locale.ROOT))
            .filter(account -> account.isOpen() && account.isAccepted() && account.email() != null)
            .ifPresent(account -> send(account.id()));
    }

    private void send(AccountId account) {
        Instant at = this.clock.instant();
        String address = this.settings.address() + "/welcome/" + this.links.issue(account, Purpose.RESET, at);
        this.events.publishEvent(new LinkIssued(account, false, address));
    }

}
