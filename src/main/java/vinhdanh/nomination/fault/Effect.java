package vinhdanh.nomination.fault;

/** What a fault does to what was sent. */
public enum Effect {

    /** Nothing of the file is taken. */
    FILE_REFUSED("file-refused"),

    /** The row is not taken; the others are. */
    ROW_REFUSED("row-refused"),

    /** The row is taken but waits until somebody has looked. */
    ROW_HELD("row-held"),

    /** The row is taken; somebody should look. */
    WARNING("warning");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    /** The code in the database and in reports. */
    public String code() {
        return this.code;
    }

    static Effect of(String code) {
        for (Effect effect : values()) {
            if (effect.code.equals(code)) {
                return effect;
            }
        }
        throw new IllegalArgumentException("No such effect: " + code);
    }

}
