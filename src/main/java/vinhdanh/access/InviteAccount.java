package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;
import vinhdanh.shared.UseCase;

/** Somebody new gets an account, and a link to choose a password with. */
@UseCase
public class InviteAccount {

    private final Accounts accounts;

    private final Links links;

    private final Clock clock;

    private final AccessSettings settings;

    private final ApplicationEventPublisher events;

    InviteAccount(Accounts accounts, Links links, Clock clock, AccessSettings settings,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
        this.settings = settings;
        this.events = events;
    }

    /** What became of an invitation. */
    public sealed interface Outcome {

        /**
         * @param address the link, to be handed over when no mail is sent
         */
        record Invited(AccountId account, String address) implements Outcome {
        }

        /**
         * @param field what is wrong with it
         */
        record Refused(String field, Bilingual reason) implements Outcome {
        }

    }

    /**
     * @param by who invites; null when the program does at its first start
     */
    public Outcome invite(String login, String name, @Nullable String email, @Nullable AccountId by) {
        String typed = LoginName.of(login);
        String whole = Text.nfc(name).strip();
        if (!LoginName.isOne(typed)) {
            return new Outcome.Refused("login",
                    new Bilingual("Tên đăng nhập gồm 3 đến 80 chữ cái không dấu, chữ số, dấu chấm, gạch nối hoặc @.",
                            "A log-in name has 3 to 80 unaccented letters, digits, dots, hyphens or @."));
        }
        if (whole.isEmpty() || whole.length() > 100) {
            return new Outcome.Refused("name", new Bilingual("Hãy nhập họ và tên, dài nhất 100 ký tự.",
                    "Type the full name, of at most 100 characters."));
        }
        Optional<vinhdanh.access.Refused> wrongMail = Mail.refusal(email);
        if (wrongMail.isPresent()) {
            return new Outcome.Refused(wrongMail.get().field(), wrongMail.get().reason());
        }
        return add(typed, whole, Mail.of(email), by);
    }

    private Outcome add(String login, String name, @Nullable String email, @Nullable AccountId by) {
        AccountId id = AccountId.random();
        Instant at = this.clock.instant();
        if (!this.accounts.add(id, login, name, email, false, at)) {
            return new Outcome.Refused("login",
                    new Bilingual("Tên đăng nhập này đã có người dùng.", "Somebody has this log-in name already."));
        }
        this.accounts.note(id, "invited", "", by, at);
        return new Outcome.Invited(id, link(id, at));
    }

    /** A new link for who hasn't accepted yet; the old one stops working. */
    public String inviteAgain(AccountId account, AccountId by) {
        Instant at = this.clock.instant();
        this.accounts.note(account, "invited", "", by, at);
        return link(account, at);
    }

    private String link(AccountId account, Instant at) {
        String address = this.settings.address() + "/welcome/" + this.links.issue(account, Purpose.INVITATION, at);
        this.events.publishEvent(new LinkIssued(account, true, address));
        return address;
    }

}
