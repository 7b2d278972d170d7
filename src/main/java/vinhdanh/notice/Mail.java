package vinhdanh.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/**
 * A mail in the outbox.
 *
 * @param name the name of who gets it
 * @param recipient the address
 * @param attempts how often it was tried
 * @param nextTry when it is tried next, while it waits
 * @param reason why it didn't go the last time, or empty
 */
record Mail(UUID id, UUID account, String name, String recipient, Kind kind, State state, int attempts, Instant nextTry,
        String reason, Instant created, @Nullable Instant sent) {

    /** After so many tries a person has to look. */
    static final int MOST_ATTEMPTS = 8;

    /** So long a mail gathers what its reader is told. */
    static final Duration GATHERING = Duration.ofMinutes(10);

    /** What a mail is about. */
    enum Kind {

        INVITATION("Lời mời nhận tài khoản", "Invitation"),

        RESET("Đặt lại mật khẩu", "Password reset"),

        NOTICES("Thông báo công việc", "Notices"),

        ADDRESS("Báo đổi địa chỉ thư", "Change of address");

        private final Bilingual title;

        Kind(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        Bilingual title() {
            return this.title;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

    }

    /** How far a mail is. */
    enum State {

        WAITING("Chờ gửi", "Waiting"),

        HELD("Đang giữ lại", "Held back"),

        SENT("Đã gửi", "Sent"),

        FAILED("Không gửi được", "Failed"),

        DROPPED("Không cần gửi nữa", "No longer needed");

        private final Bilingual title;

        State(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        Bilingual title() {
            return this.title;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

    }

    boolean isHeldBackable() {
        return this.state == State.WAITING;
    }

    boolean isReleasable() {
        return this.state == State.HELD || this.state == State.FAILED;
    }

}
