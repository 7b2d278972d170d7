package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;

import vinhdanh.shared.UseCase;

/** Somebody changes the own password, having given the one that holds. */
@UseCase
public class ChangePassword {

    private final PasswordAgain again;

    private final Accounts accounts;

    private final Links links;

    private final OpenSessions sessions;

    private final PasswordEncoder encoder;

    private final Clock clock;

    ChangePassword(PasswordAgain again, Accounts accounts, Links links, OpenSessions sessions, PasswordEncoder encoder,
            Clock clock) {
        this.again = again;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * Changes it and ends every other session and every link that leads in.
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
            Instant at = this.clock.instant();
            this.links.endAll(actor.id(), at);
            this.accounts.note(actor.id(), "password changed", "", actor.id(), at);
        }
        return refused;
    }

}
