package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/** The holder of a link chooses a password, the first or another. */
@UseCase
public class ChoosePassword {

    static final Bilingual SPENT = new Bilingual(
            "Liên kết này không còn dùng được: đã dùng rồi hoặc đã hết hạn. Hãy xin liên kết mới để đặt lại mật khẩu, hoặc nhờ người quản trị gửi lại lời mời.",
            "This link no longer works: it was used or its time is over. Ask for a new one to reset your password, or ask the administrator to invite you again.");

    private final Accounts accounts;

    private final Links links;

    private final PasswordEncoder encoder;

    private final Clock clock;

    ChoosePassword(Accounts accounts, Links links, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Whose link it is, while it works. */
    public Optional<Account> whose(String token) {
        return this.links.find(token, this.clock.instant()).flatMap(this.accounts::find).filter(Account::isOpen);
    }

    /**
     * Sets the password and ends every session and every other link of the account.
     * @return why not, or nothing when it is set
     */
    public Optional<Bilingual> choose(String token, String password) {
        Optional<Account> account = whose(token);
        if (account.isEmpty()) {
            return Optional.of(SPENT);
        }
        Optional<Bilingual> refusal = PasswordRule.refusal(password, account.get().login(), account.get().name());
        if (refusal.isPresent()) {
            return refusal;
        }
        Instant at = this.clock.instant();
        if (this.links.use(token, at).isEmpty()) {
            return Optional.of(SPENT);
        }
        this.accounts.setPassword(account.get().id(), this.encoder.encode(password));
        this.accounts.endSessions(account.get().id());
        this.links.endAll(account.get().id(), at);
        this.accounts.note(account.get().id(), "password chosen", "", account.get().id(), at);
        return Optional.empty();
    }

}
