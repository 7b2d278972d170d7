package vinhdanh.review.consultation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.law.WorkingDays;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/** Somebody says what is to be said of a published list, and gets a number and a link. */
@UseCase
public class SendComment {

    /** Until when a comment is answered, in working days from its receipt. */
    public static final int ANSWER_WORKING_DAYS = 10;

    public static final int LONGEST_TEXT = 5000;

    public static final int LONGEST_NAME = 200;

    /** So many from one address in an hour; an office may share one. */
    static final int PER_ADDRESS = 5;

    static final Duration WINDOW = Duration.ofHours(1);

    /** So many from everywhere in an hour, so that nobody fills the database. */
    static final int FROM_ALL = 500;

    private static final String ALL = "all";

    private static final int TOKEN_BYTES = 32;

    private static final WorkingDays DAYS = WorkingDays.shipped();

    private final Consultations consultations;

    private final Comments comments;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    private final SecureRandom random = new SecureRandom();

    SendComment(Consultations consultations, Comments comments, Clock clock, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.comments = comments;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What somebody says.
     *
     * @param about the nomination that it is about, or null for the list as a whole
     */
    public record Said(@Nullable UUID about, String name, String contact, String text) {

        public Said {
            name = Text.nfc(name).strip();
            contact = Text.nfc(contact).strip();
            text = Text.nfc(text).strip();
        }

    }

    /** What became of it. */
    public sealed interface Outcome {

        /**
         * It was received.
         *
         * @param token the secret of the link to its receipt
         */
        record Received(String number, LocalDate due, String token) implements Outcome {
        }

        /**
         * @param field the field that it is about
         */
        record Refused(String field, Bilingual reason) implements Outcome {
        }

        /** No list is published. */
        record Unknown() implements Outcome {
        }

    }

    public Outcome send(String campaignCode, Said said, String address) {
        List<Consultation> lists = this.consultations.listOf(campaignCode);
        Instant at = this.clock.instant();
        if (lists.isEmpty()) {
            return new Outcome.Unknown();
        }
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        List<Consultation> open = lists.stream().filter(list -> list.isOpenOn(today)).toList();
        Optional<Consultation> about = open.stream().filter(list -> isAbout(list, said)).reduce((one, later) -> later);
        return refusal(open, about, said, address, at).<Outcome>map(refused -> refused)
            .orElseGet(() -> receive(about.orElseThrow(), said, address, at));
    }

    private boolean isAbout(Consultation list, Said said) {
        return said.about() == null || this.consultations.list(list.id())
            .stream()
            .anyMatch(entry -> entry.nomination().equals(said.about()));
    }

    private Optional<Outcome.Refused> refusal(List<Consultation> open, Optional<Consultation> about, Said said,
            String address, Instant at) {
        if (open.isEmpty()) {
            return refused("text", "Thời gian lấy ý kiến đã kết thúc.", "The time for comments is over.");
        }
        if (said.name().isEmpty() || said.name().length() > LONGEST_NAME) {
            return refused("name", "Hãy ghi họ và tên, không quá 200 ký tự.",
                    "Give your name, in 200 characters at most.");
        }
        if (said.contact().length() > LONGEST_NAME) {
            return refused("contact", "Thông tin liên hệ không quá 200 ký tự.", "At most 200 characters.");
        }
        if (said.text().isEmpty() || said.text().length() > LONGEST_TEXT) {
            return refused("text", "Hãy ghi ý kiến, không quá 5.000 ký tự.",
                    "Write a comment, of 5,000 characters at most.");
        }
        if (about.isEmpty()) {
            return refused("about", "Hãy chọn trong danh sách.", "Choose from the list.");
        }
        Instant since = at.minus(WINDOW);
        return this.comments.countSince(address, since) >= PER_ADDRESS || this.comments
            .countSince(ALL, since) >= FROM_ALL
                    ? refused("text",
                            "Có quá nhiều ý kiến gửi đến cùng lúc. Nội dung vẫn còn ở đây; hãy gửi lại sau một giờ.",
                            "Too many comments came at once. Yours is still here: send it again in an hour.")
                    : Optional.empty();
    }

    private static Optional<Outcome.Refused> refused(String field, String vi, String en) {
        return Optional.of(new Outcome.Refused(field, new Bilingual(vi, en)));
    }

    private Outcome receive(Consultation consultation, Said said, String address, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        LocalDate due = DAYS.after(today, ANSWER_WORKING_DAYS);
        byte[] secret = new byte[TOKEN_BYTES];
        this.random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        int serial = this.comments.nextSerial(today.getYear());
        this.comments.add(consultation.id(), today.getYear(), serial, said, at, due, token);
        this.comments.noteSource(address, at, at.minus(WINDOW));
        this.comments.noteSource(ALL, at, at.minus(WINDOW));
        String number = Comment.number(today.getYear(), serial);
        this.events.publishEvent(new CommentReceived(consultation.campaign(), consultation.id(), number, due));
        return new Outcome.Received(number, due, token);
    }

}
