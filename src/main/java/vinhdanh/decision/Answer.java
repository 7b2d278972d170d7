package vinhdanh.decision;

import vinhdanh.shared.Bilingual;

/** What became of an act on a selection or a decision. */
public sealed interface Answer {

    record Done() implements Answer {
    }

    record Refused(Bilingual reason) implements Answer {

        public static Refused of(String vi, String en) {
            return new Refused(new Bilingual(vi, en));
        }

    }

    /** Somebody changed it since it was read. */
    record TooLate() implements Answer {
    }

    /** No such thing, or none that this person may see. */
    record Unknown() implements Answer {
    }

}
