package vinhdanh.access;

import java.time.Clock;
import java.util.Optional;

import vinhdanh.shared.UseCase;

/**
 * Somebody changes the address that links are sent to: who has it can take the account
 * over, so that the password is asked for again.
 */
@UseCase
public class ChangeEmail {

    private final PasswordAgain again;

    private final Accounts accounts;

    private final Clock clock;

    ChangeEmail(PasswordAgain again, Accounts accounts, Clock clock) {
        this.again = again;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @param email the new address; empty for none
     * @return why not, or nothing when it is changed
     */
    public Optional<Refused> change(Actor actor, String current, String email, String address) {
        Optional<Refused> refused = this.again.ask(actor, current, address).or(() -> Mail.refusal(email));
        if (refused.isPresent()) {
            return refused;
        }
        if (!this.accounts.setEmail(actor.id(), Mail.of(email))) {
            return Optional.of(Refused.of("email", "Địa chỉ này là của một người khác trong cùng Hội đồng.",
                    "This address belongs to somebody else in the same council."));
        }
        this.accounts.note(actor.id(), "e-mail changed", "", actor.id(), this.clock.instant());
        return Optional.empty();
    }

}
