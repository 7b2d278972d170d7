package vinhdanh.samples;

/**
 * A fault that was put into a row on purpose.
 *
 * @param column the column of the cell that must be named
 */
record Seed(Code code, Column column) implements Comparable<Seed> {

    @Override
    public int compareTo(Seed other) {
        return this.code.compareTo(other.code);
    }

    /** The codes of rows, with what each does to its row. */
    enum Code {

        R01(Effect.REFUSED), R02(Effect.REFUSED), R03(Effect.REFUSED), R04(Effect.WARNING), R05(Effect.REFUSED),
        R06(Effect.REFUSED), R07(Effect.HELD), R08(Effect.WARNING), R09(Effect.WARNING), R10(Effect.REFUSED),
        S01(Effect.REFUSED);

        private final Effect effect;

        Code(Effect effect) {
            this.effect = effect;
        }

        Effect effect() {
            return this.effect;
        }

    }

    /** What a fault does. */
    enum Effect {

        REFUSED("row-refused"), HELD("row-held"), WARNING("warning");

        private final String code;

        Effect(String code) {
            this.code = code;
        }

        String code() {
            return this.code;
        }

    }

}
