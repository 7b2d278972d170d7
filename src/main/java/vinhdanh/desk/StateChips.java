package vinhdanh.desk;

import vinhdanh.nomination.life.State;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;

/** How the state of a nomination is marked. */
public final class StateChips {

    private StateChips() {
    }

    public static Chip of(State state, Language language) {
        Tone tone = switch (state) {
            case RETURNED, HELD -> Tone.OPEN;
            case REFUSED, WITHDRAWN, REVOKED -> Tone.BAD;
            case CHOSEN, DECIDED -> Tone.GOOD;
            default -> Tone.PLAIN;
        };
        return new Chip(tone, state.title().in(language));
    }

}
