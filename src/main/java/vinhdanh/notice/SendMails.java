package vinhdanh.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vinhdanh.access.AccessSettings;
import vinhdanh.shared.Vietnam;

/**
 * Sends what is due, mail by mail. Each is marked as tried before it is handed over and
 * as sent afterwards, so that a program that ends in between sends it again rather than
 * never.
 */
@Component
class SendMails {

    private final Outbox outbox;

    private final Gatherings gatherings;

    private final MailLinks links;

    private final Postman postman;

    private final AccessSettings access;

    private final Clock clock;

    SendMails(Outbox outbox, Gatherings gatherings, MailLinks links, Postman postman, AccessSettings access,
            Clock clock) {
        this.outbox = outbox;
        this.gatherings = gatherings;
        this.links = links;
        this.postman = postman;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @return how many the server took
     */
    int sendDue() {
        int taken = 0;
        for (Optional<Mail> next = claim(); next.isPresent(); next = claim()) {
            taken += send(next.get()) ? 1 : 0;
        }
        return taken;
    }

    private Optional<Mail> claim() {
        return this.outbox.claim(this.clock.instant());
    }

    private boolean send(Mail mail) {
        Optional<MailText> text = textOf(mail, true);
        if (text.isEmpty()) {
            this.outbox.drop(mail.id(), "");
            return false;
        }
        Instant at = this.clock.instant();
        return switch (this.postman.send(mail.id(), mail.recipient(), text.get(), at)) {
            case Postman.Outcome.Taken taken -> {
                this.outbox.sent(mail.id(), this.clock.instant());
                yield true;
            }
            case Postman.Outcome.Failed failed -> {
                this.outbox.failed(mail.id(), failed.reason(), failed.forGood());
                yield false;
            }
        };
    }

    /** What a mail says, with a mark where only its reader sees the link. */
    Optional<MailText> shown(Mail mail) {
        return textOf(mail, false);
    }

    private Optional<MailText> textOf(Mail mail, boolean whole) {
        if (mail.kind() == Mail.Kind.NOTICES) {
            var lines = this.gatherings.lines(mail.id(), LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE));
            return lines.isEmpty() ? Optional.empty()
                    : Optional.of(MailText.notices(mail.name(), lines, this.access.address()));
        }
        if (mail.kind() == Mail.Kind.ADDRESS) {
            return Optional.of(MailText.address(mail.name(), this.access.address()));
        }
        Optional<String> link = whole ? this.outbox.secretOf(mail.id()).map(this.links::open) : Optional.of("[…]");
        return link.map(address -> mail.kind() == Mail.Kind.INVITATION ? MailText.invitation(mail.name(), address)
                : MailText.reset(mail.name(), address));
    }

}
