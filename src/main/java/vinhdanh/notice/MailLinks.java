package vinhdanh.notice;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vinhdanh.access.AccessSettings;
import vinhdanh.access.EmailChanged;
import vinhdanh.access.LinkIssued;
import vinhdanh.shared.Vault;

/**
 * Invitations and resets go out by mail, and who had the address of an account is told
 * that it is another. Links are sealed in the outbox, where nobody reads them, and gone
 * once the mail is.
 */
@Component
class MailLinks {

    private final Outbox outbox;

    private final Clock clock;

    private final Vault vault;

    MailLinks(Outbox outbox, Clock clock, AccessSettings settings) throws IOException {
        this.outbox = outbox;
        this.clock = clock;
        this.vault = Vault.loadOrCreate(settings.keyFolder().resolve("mail-links"), new SecureRandom());
    }

    @EventListener
    void issued(LinkIssued issued) {
        this.outbox.addLink(issued.account(), issued.invitation() ? Mail.Kind.INVITATION : Mail.Kind.RESET,
                this.vault.seal(issued.address()), this.clock.instant());
    }

    @EventListener
    void changed(EmailChanged changed) {
        this.outbox.addNews(changed.account(), changed.before(), this.clock.instant());
    }

    String open(byte[] sealed) {
        return this.vault.openText(sealed);
    }

}
