package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.shared.UseCase;

/**
 * Somebody changes the address that links are sent to: who has it can take the account
 * over, so that the password is asked for again.
 */
@UseCase
public class ChangeEmail {

    private final PasswordAgain again;

    private final Accounts accounts;

    private final Links links;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ChangeEmail(PasswordAgain again, Accounts accounts, Links links, ApplicationEventPublisher events, Clock clock) {
        this.again = again;
        this.accounts = accounts;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes it, ends the links that went to the old one, and tells who had that.
     * @param email the new address; empty for none
     * @return why not, or nothing when it is changed
     */
    public Optional<Refused> change(Actor actor, String current, String email, String address) {
        Optional<Refused> refused = this.again.ask(actor, current, address).or(() -> Mail.refusal(email));
        if (refused.isPresent()) {
            return refused;
        }
        @Nullable String before = this.accounts.find(actor.id()).orElseThrow().email();
        if (!this.accounts.setEmail(actor.id(), Mail.of(email))) {
            return Optional.of(Refused.of("email", "Địa chỉ này là của một người khác trong cùng Hội đồng.",
                    "This address belongs to somebody else in the same council."));
        }
        Instant at = this.clock.instant();
        this.links.endAll(actor.id(), at);
        this.accounts.note(actor.id(), "e-mail changed", "", actor.id(), at);
        if (before != null && !before.equalsIgnoreCase(Mail.of(email))) {
            this.events.publishEvent(new EmailChanged(actor.id(), before));
        }
        return Optional.empty();
    }

}
