package vinhdanh.nomination.appraisal;

import vinhdanh.shared.Bilingual;

/** What became of an act of an appraisal. */
public sealed interface Reply {

    record Done() implements Reply {
    }

    record Refused(Bilingual reason) implements Reply {

        public static Refused of(String vi, String en) {
            return new Refused(new Bilingual(vi, en));
        }

    }

    /** Somebody was faster. */
    record TooLate() implements Reply {
    }

    /** No such thing, or none that this person may see. */
    record Unknown() implements Reply {
    }

}
