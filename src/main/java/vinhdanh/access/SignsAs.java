package vinhdanh.access;

import java.util.Locale;

/** In whose place a holder of a post signs (decree 30/2020, annex I, II.7). */
public enum SignsAs {

    /** In one's own name. */
    SELF(""),

    /** A deputy for the head (ký thay). */
    KT("KT."),

    /** By order of the head (thừa lệnh). */
    TL("TL."),

    /** By written authorisation (thừa ủy quyền). */
    TUQ("TUQ.");

    private final String mark;

    SignsAs(String mark) {
        this.mark = mark;
    }

    /** What stands before the title in the signature block; empty for oneself. */
    public String mark() {
        return this.mark;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SignsAs ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

}
