package vinhdanh.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import vinhdanh.shared.Bilingual;

/** What a member says of one candidate. */
public enum Vote {

    FOR("Đồng ý", "For"),

    AGAINST("Không đồng ý", "Against"),

    /** Neither; a valid vote that isn't for the candidate. */
    BLANK("Phiếu trắng", "Blank");

    private final Bilingual title;

    Vote(String vi, String en) {
        this.title = new Bilingual(vi, en);
    }

    public Bilingual title() {
        return this.title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The vote of a form's value; empty for anything that no form of ours sends. */
    public static Optional<Vote> find(String code) {
        return Arrays.stream(values()).filter(vote -> vote.code().equals(code)).findFirst();
    }

}
