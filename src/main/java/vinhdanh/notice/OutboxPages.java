package vinhdanh.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.StaffPages;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;

/** Puts together the pages of the outbox. */
@Component
class OutboxPages {

    private final MailSettings settings;

    private final SendMails mails;

    OutboxPages(MailSettings settings, SendMails mails) {
        this.settings = settings;
        this.mails = mails;
    }

    NoticeView.Mails list(List<Mail> found, HttpServletRequest request) {
        List<Mail> page = found.subList(0, Math.min(found.size(), Outbox.PAGE));
        Notice off = this.settings.isOn() ? null : new Notice(Tone.OPEN, StaffPages.word(request, "outbox.off"),
                StaffPages.word(request, "outbox.off.text"), null);
        Empty empty = page.isEmpty()
                ? new Empty(StaffPages.word(request, "outbox.none"), StaffPages.word(request, "outbox.none.text"), null)
                : null;
        String next = found.size() == page.size() ? null : Requested.url(StaffPages.language(request),
                OutboxController.PATH + "?after=" + PageKey.text(page.getLast().created(), page.getLast().id()));
        return new NoticeView.Mails(off, page.isEmpty() ? null : table(page, request), empty, next);
    }

    private static Table table(List<Mail> mails, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        return new Table(
                StaffPages.word(request, "outbox.title"), List
                    .of(Column.text(StaffPages.word(request, "outbox.to")),
                            Column.text(StaffPages.word(request, "outbox.kind")),
                            Column.text(StaffPages.word(request, "outbox.when")), Column.text(
                                    StaffPages.word(request, "outbox.state"))),
                mails.stream()
                    .map(mail -> List.of(
                            new Cell(mail.name(), mail.recipient(),
                                    Requested.url(language, OutboxController.PATH + "/" + mail.id()), null),
                            Cell.of(mail.kind().title().in(language)), Cell.of(time(mail.created())),
                            new Cell("", small(mail, request), null, chip(mail, language))))
                    .toList(),
                List.of());
    }

    private static @Nullable String small(Mail mail, HttpServletRequest request) {
        if (mail.state() == Mail.State.WAITING) {
            String next = StaffPages.word(request, "outbox.next", time(mail.nextTry()));
            return mail.reason().isEmpty() ? next : next + " – " + mail.reason();
        }
        return mail.reason().isEmpty() ? null : mail.reason();
    }

    private static Chip chip(Mail mail, Language language) {
        Tone tone = switch (mail.state()) {
            case WAITING -> mail.reason().isEmpty() ? Tone.PLAIN : Tone.OPEN;
            case HELD -> Tone.OPEN;
            case SENT -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case DROPPED -> Tone.PLAIN;
        };
        return new Chip(tone, mail.state().title().in(language));
    }

    NoticeView.Letter show(Mail mail, @Nullable Notice notice, HttpServletRequest request) {
        Optional<MailText> text = this.mails.shown(mail);
        return new NoticeView.Letter(OutboxController.PATH + "/" + mail.id(),
                text.map(MailText::subject).orElse(mail.kind().title().in(StaffPages.language(request))),
                facts(mail, request), text.map(MailText::body).orElse(null), mail.isHeldBackable(), mail.isReleasable(),
                notice);
    }

    private static List<Fact> facts(Mail mail, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(StaffPages.word(request, "outbox.to"), mail.name() + " · " + mail.recipient()));
        facts.add(Fact.of(StaffPages.word(request, "outbox.kind"), mail.kind().title().in(language)));
        facts.add(new Fact(StaffPages.word(request, "outbox.state"), "", null, chip(mail, language)));
        facts.add(Fact.of(StaffPages.word(request, "outbox.when"), time(mail.created())));
        facts.add(Fact.of(StaffPages.word(request, "outbox.attempts"), String.valueOf(mail.attempts())));
        if (mail.state() == Mail.State.WAITING) {
            facts.add(Fact.of(StaffPages.word(request, "outbox.due"), time(mail.nextTry())));
        }
        if (mail.sent() != null) {
            facts.add(Fact.of(StaffPages.word(request, "outbox.sent"), time(mail.sent())));
        }
        if (!mail.reason().isEmpty()) {
            facts.add(Fact.of(StaffPages.word(request, "outbox.reason"), mail.reason()));
        }
        return facts;
    }

    private static String time(Instant at) {
        return Formats.day(at) + ", " + Formats.time(at);
    }

}
