package vinhdanh.desk.appraisal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.WorkingDays;
import vinhdanh.nomination.life.Possible.Sight;
import vinhdanh.nomination.life.State;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;

/** The marks by which a dossier says where it stands and how much time is left. */
final class Marks {

    private static final WorkingDays DAYS = WorkingDays.shipped();

    private static final int SOON = 3;

    private Marks() {
    }

    static Chip state(State state, Language language) {
        Tone tone = switch (state) {
            case RETURNED, HELD -> Tone.OPEN;
            case REFUSED, WITHDRAWN, REVOKED -> Tone.BAD;
            case PROPOSED, CHOSEN, DECIDED -> Tone.GOOD;
            default -> Tone.PLAIN;
        };
        return new Chip(tone, state.title().in(language));
    }

    static Chip sight(Sight sight, Language language) {
        return new Chip(sight == Sight.READY_HERE ? Tone.GOLD : Tone.PLAIN, sight.title().in(language));
    }

    /** The working days left, or over; nothing where there is no due day. */
    static @Nullable Chip due(@Nullable LocalDate due, LocalDate today, Language language) {
        if (due == null) {
            return null;
        }
        int left = DAYS.between(today, due);
        if (today.isAfter(due)) {
            return new Chip(Tone.BAD, word(language, "appraisal.overdue", Math.max(1, -left)));
        }
        if (left == 0) {
            return new Chip(Tone.OPEN, word(language, "appraisal.due.today"));
        }
        return new Chip(left <= SOON ? Tone.OPEN : Tone.PLAIN, word(language, "appraisal.left", left));
    }

    static String word(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
