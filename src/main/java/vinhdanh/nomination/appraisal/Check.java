package vinhdanh.nomination.appraisal;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/**
 * One check of an appraisal.
 *
 * @param text what is checked, or what was found
 * @param source the article or document that asks for it; empty where none is needed
 * @param answered who answered it and how, or null where it is computed or open
 * @param serial how often it was answered; the next answer carries the number after it
 * @param byHand whether somebody answers it
 */
public record Check(Code code, Result result, Bilingual text, String source, @Nullable Answer answered, int serial,
        boolean byHand) {

    /** What can be found. */
    public enum Result {

        PASSED, FAILED, OPEN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /** What is checked, in the order of the page. */
    public enum Code {

        LINE("Tuyến và chỉ tiêu", "Line and seats"), DOSSIER("Thành phần hồ sơ", "Parts of the dossier"),
        VOTES("Kết quả bình xét", "Peer review"), STATUTORY_CLASS("Nhóm đối tượng", "Statutory class"),
        NOT_COMMENDED("Chưa được khen về thành tích này", "Not commended for this achievement"),
        NO_DISCIPLINE("Kỷ luật, thanh tra, khiếu nại, tố cáo", "Discipline, inspection, complaints"),
        DUPLICATES("Trùng đối tượng", "Duplicates"),
        OPINIONS("Ý kiến của cơ quan liên quan", "Opinions of other bodies");

        private final Bilingual title;

        Code(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        public Bilingual title() {
            return this.title;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Code ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

    }

    static Check computed(Code code, Result result, Bilingual text, String source) {
        return new Check(code, result, text, source, null, 0, false);
    }

}
