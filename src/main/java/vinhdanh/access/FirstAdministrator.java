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
     * A way in.
     *
     * @param login whose it is
     * @param address the link, which works once
     */
    public record WayIn(String login, String address) {
    }

    /**
     * The link for the first administrator: a new one while nobody has accepted it, none
     * once there is an administrator who has. Where nobody holds the post any more, the
     * first account gets it back, with a link.
     */
    public Optional<WayIn> link() {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        if (this.accounts.haveAdministrator(today)) {
            return this.accounts.findByLogin(LOGIN)
                .filter(account -> account.isOpen() && !account.isAccepted())
                .map(this::again);
        }
        return Optional.of(make(today));
    }

    /** The first name of the kind whose account isn't closed; that is for good. */
    private WayIn make(LocalDate today) {
        for (int number = 1;; number++) {
            String login = number == 1 ? LOGIN : LOGIN + "-" + number;
            Optional<Account> known = this.accounts.findByLogin(login);
            if (known.filter(Account::isOpen).isPresent()) {
                this.posts.give(known.get().id(), null, Role.ADMINISTRATOR, SignsAs.SELF, today, null, null);
                return again(known.get());
            }
            if (known.isEmpty() && this.invite.invite(login, "Quản trị hệ thống", null,
                    null) instanceof InviteAccount.Outcome.Invited invited) {
                this.posts.give(invited.account(), null, Role.ADMINISTRATOR, SignsAs.SELF, today, null, null);
                return new WayIn(login, invited.address());
            }
        }
    }

    private WayIn again(Account account) {
        return new WayIn(account.login(), this.invite.inviteAgain(account.id(), account.id()));
    }

    /** Whether the database holds invented people, whom a start in earnest refuses. */
    public boolean hasSamples() {
        return !this.accounts.listSamples().isEmpty();
    }

}
