package vinhdanh.review;

import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.shared.Text;
import vinhdanh.shared.UseCase;

/** The secretary writes what was said and concluded. */
@UseCase
public class WriteMinutes {

    private final Meetings meetings;

    private final Minutes minutes;

    WriteMinutes(Meetings meetings, Minutes minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    /** What the secretary typed. */
    public record Typed(String number, @Nullable LocalTime ended, String opinions, String conclusion) {

        public Typed {
            number = Text.nfc(number).strip();
            opinions = Text.nfc(opinions).strip();
            conclusion = Text.nfc(conclusion).strip();
        }

    }

    /** Writes the minutes down. */
    public Answer write(UUID id, int version, Typed typed, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        if (meeting == null || !meeting.isOf(actor, Role.SECRETARY)) {
            return new Answer.Unknown();
        }
        Proceedings now = this.minutes.of(id);
        if (now.isSigned()) {
            return Answer.Refused.of("Biên bản đã có chữ ký; không sửa được nữa.",
                    "The minutes are signed; they can't be changed any more.");
        }
        if (now.version() != version) {
            return new Answer.TooLate();
        }
        this.minutes.write(id, typed.number(), typed.ended(), typed.opinions(), typed.conclusion());
        return new Answer.Done();
    }

}
