package vinhdanh.law;

import vinhdanh.shared.Bilingual;

/** The kinds of subject that can be commended. */
public enum SubjectKind {

    COLLECTIVE("collective", new Bilingual("Tập thể", "Collective")),
    INDIVIDUAL("individual", new Bilingual("Cá nhân", "Individual")),
    HOUSEHOLD("household", new Bilingual("Hộ gia đình", "Household"));

    private final String code;

    private final Bilingual title;

    SubjectKind(String code, Bilingual title) {
        this.code = code;
        this.title = title;
    }

    /** The code in plan files, in the database and in {@code summary.json}. */
    public String code() {
        return this.code;
    }

    public Bilingual title() {
        return this.title;
    }

    /**
     * The kind with this code.
     * @throws IllegalArgumentException when there is none
     */
    public static SubjectKind ofCode(String code) {
        for (SubjectKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of subject: " + code);
    }

}
