package vinhdanh.nomination.sheet;

/** How large and how deep a file may be: far above any honest workbook. */
public final class Limits {

    /** Rows of data of one sheet. */
    public static final int ROWS = 200_000;

    /** Bytes of a file as it was sent. */
    static final long FILE = 64L << 20;

    /** Parts of a zipped workbook. */
    static final int MEMBERS = 2_000;

    /** Bytes of all parts together, unzipped. */
    static final long INFLATED = 1L << 30;

    /** Bytes of a part that a reader keeps in memory whole (shared strings, styles). */
    static final long KEPT = 160L << 20;

    /** How many times larger than zipped the parts may be, above {@link #SMALL}. */
    static final long RATIO = 200;

    /** Bytes below which the ratio doesn't matter. */
    static final long SMALL = 32L << 20;

    static final int MERGED_AREAS = 10_000;

    private Limits() {
    }

}
