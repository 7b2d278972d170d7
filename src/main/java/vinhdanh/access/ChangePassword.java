package vinhdanh.access;

import java.time.Clock;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;

import vinhdanh.shared.UseCase;

/** Somebody changes the own password, having given the one that holds. */
@UseCase
public class ChangePassword {

    private final PasswordAgain again;

    private final Accounts accounts;

    private final OpenSessions sessions;

    private final PasswordEncoder encoder;

    private final Clock clock;

    ChangePassword(PasswordAgain again, Accounts accounts, OpenSessions sessions, PasswordEncoder encoder,
            Clock clock) {
        this.again = again;
        this.accounts = accounts;
        this.sessions = sessions;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * Changes it and ends every other session.
     * @param session the one that stays
     * @return why not, or nothing when it is changed
     */
    public Optional<Refused> change(Actor actor, String current, String password, String session, String address) {
        Optional<Refused> refused = this.again.ask(actor, current, address)
            .or(() -> PasswordRule.refusal(password, actor.login(), actor.name())
                .map(reason -> new Refused("password", reason)));
        if (refused.isEmpty()) {
            this.accounts.setPassword(actor.id(), this.encoder.encode(password));
            this.sessions.endOthers(actor.id(), session);
            this.accounts.note(actor.id(), "password changed", "", actor.id(), this.clock.instant());
        }
        return refused;
    }

}
