package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.shared.UseCase;

/** Makes the links of the resets that were asked for, where there are such accounts. */
@UseCase
public class AnswerResets {

    private final ResetsAsked asked;

    private final Accounts accounts;

    private final Links links;

    private final Clock clock;

    private final AccessSettings settings;

    private final ApplicationEventPublisher events;

    AnswerResets(ResetsAsked asked, Accounts accounts, Links links, Clock clock, AccessSettings settings,
            ApplicationEventPublisher events) {
        this.asked = asked;
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
        this.settings = settings;
        this.events = events;
    }

    /**
     * An invitation that wasn't accepted stays what it is: a reset is no way around it.
     * What was asked too long ago is forgotten.
     */
    public void answer() {
        Instant at = this.clock.instant();
        for (String login : this.asked.take(at.minus(Purpose.RESET.life()))) {
            this.accounts.findByLogin(login)
                .filter(account -> account.isOpen() && account.isAccepted() && account.email() != null)
                .ifPresent(account -> send(account.id(), at));
        }
    }

    private void send(AccountId account, Instant at) {
        String address = this.settings.address() + "/welcome/" + this.links.issue(account, Purpose.RESET, at);
        this.events.publishEvent(new LinkIssued(account, false, address));
    }

}
