package vinhdanh.nomination.sheet;

import vinhdanh.shared.Bilingual;

/**
 * Why a file cannot be read as a workbook.
 *
 * @param sentence what is wrong
 * @param cure what the sender does about it
 * @param cell the place, such as {@code Cá nhân!C7}, or empty for the whole file
 */
public record Unreadable(Bilingual sentence, Bilingual cure, String cell) {

    static Unreadable of(String vi, String en, Bilingual cure) {
        return new Unreadable(new Bilingual(vi, en), cure, "");
    }

    /** Thrown where the fault shows only while the rows are being read. */
    public static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Unreadable reason;

        public Fault(Unreadable reason) {
            super(reason.sentence().en());
            this.reason = reason;
        }

        public Unreadable reason() {
            return this.reason;
        }

    }

}
