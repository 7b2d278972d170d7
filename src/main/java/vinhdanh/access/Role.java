package vinhdanh.access;

import java.util.Arrays;

import vinhdanh.shared.Bilingual;

/** What the holder of a post does. One person may hold several posts. */
public enum Role {

    /** Writes a unit's nominations. */
    CLERK("clerk", "Cán bộ lập hồ sơ", "Clerk", false),

    /** Answers for what a unit sends, and sends it. */
    HEAD("head", "Thủ trưởng đơn vị", "Head of unit", false),

    /** Checks dossiers for the standing body. */
    APPRAISER("appraiser", "Chuyên viên thẩm định", "Appraiser", true),

    /** Leads the standing body. */
    STANDING_HEAD("standing-head", "Lãnh đạo cơ quan thường trực", "Head of the standing body", true),

    /** Votes in the council. */
    MEMBER("member", "Ủy viên Hội đồng", "Council member", true),

    /** Chairs the council, and votes. */
    CHAIR("chair", "Chủ tịch Hội đồng", "Chair of the council", true),

    /** Keeps the council's minutes. */
    SECRETARY("secretary", "Thư ký Hội đồng", "Secretary of the council", true),

    /** Decides on awards, or signs for who does. */
    AUTHORITY("authority", "Người có thẩm quyền quyết định", "Authority", true),

    /** Reads everything and changes nothing. */
    INSPECTOR("inspector", "Thanh tra, giám sát", "Inspector", false),

    /** Keeps accounts and units; has no say in awards. */
    ADMINISTRATOR("administrator", "Quản trị hệ thống", "Administrator", true);

    private final String code;

    private final Bilingual title;

    private final boolean secondFactor;

    Role(String code, String vi, String en, boolean secondFactor) {
        this.code = code;
        this.title = new Bilingual(vi, en);
        this.secondFactor = secondFactor;
    }

    /** The word for it in the database. */
    public String code() {
        return this.code;
    }

    public Bilingual title() {
        return this.title;
    }

    /**
     * Whether a password alone is too little: for those who decide, appraise or
     * administer.
     */
    public boolean needsSecondFactor() {
        return this.secondFactor;
    }

    /**
     * The role of a code.
     * @throws IllegalArgumentException when no role has it
     */
    public static Role ofCode(String code) {
        return Arrays.stream(values())
            .filter(role -> role.code.equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No role " + code));
    }

}
