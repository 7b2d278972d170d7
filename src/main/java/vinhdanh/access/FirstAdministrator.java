package vinhdanh.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * A first start makes one administrator, with a link that works once; there is no default
 * password.
 */
@UseCase
public class FirstAdministrator {

    /** The login of the first administrator. */
    public static final String LOGIN = "admin";

    private final Accounts accounts;

    private final InviteAccount invite;

    private final GivePost posts;

    private final Clock clock;

    FirstAdministrator(Accounts accounts, InviteAccount invite, GivePost posts, Clock clock) {
        this.accounts = accounts;
        this.invite = invite;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * The link for the first administrator: a new one while nobody has accepted it, none
     * once there is an administrator who has.
     */
    public Optional<String> link() {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        if (this.accounts.haveAdministrator(today)) {
            return this.accounts.findByLogin(LOGIN)
                .filter(account -> account.isOpen() && !account.isAccepted())
                .map(account -> this.invite.inviteAgain(account.id(), account.id()));
        }
        return switch (this.invite.invite(LOGIN, "Quản trị hệ thống", null, null)) {
            case InviteAccount.Outcome.Invited invited -> {
                this.posts.give(invited.account(), null, Role.ADMINISTRATOR, SignsAs.SELF, today, null, null);
                yield Optional.of(invited.address());
            }
            case InviteAccount.Outcome.Refused refused -> Optional.empty();
        };
    }

    /** Whether the database holds invented people, whom a start in earnest refuses. */
    public boolean hasSamples() {
        return !this.accounts.listSamples().isEmpty();
    }

}
