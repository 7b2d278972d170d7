package vinhdanh.document;

import org.jspecify.annotations.Nullable;

/** Why a cell has a colour behind it; each is light enough for black text on paper. */
public enum Shade {

    /** No colour. */
    NONE(null),

    /** A heading. */
    HEADING("F3E3B3"),

    /** Filled in for the reader: not to be changed. */
    GIVEN("EDEDED"),

    /** A fault that refuses. */
    FAULT("F8C9C4"),

    /** Something to look at that does not refuse. */
    WARNING("FFF0B3"),

    /** Waits for somebody. */
    HELD("FCDDB8"),

    /** Chosen, accepted. */
    GOOD("D8EDD5");

    private final @Nullable String colour;

    Shade(@Nullable String colour) {
        this.colour = colour;
    }

    /** RRGGBB, or null for none. */
    @Nullable String colour() {
        return this.colour;
    }

}
