package vinhdanh.nomination;

import java.util.ArrayList;
import java.util.List;

/** Some thousand rows of a file, one after the other, on their way to be stored. */
final class RowLot {

    /**
     * How many rows make a lot: few enough to wait in memory, enough to be copied fast.
     */
    static final int SIZE = 2_000;

    private final List<AcceptedRow> accepted = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private int read;

    private int refused;

    /** The rows that are taken, in the order of the file. */
    List<AcceptedRow> accepted() {
        return this.accepted;
    }

    List<Fault> faults() {
        return this.faults;
    }

    int read() {
        return this.read;
    }

    int refused() {
        return this.refused;
    }

    boolean isFull() {
        return this.read >= SIZE;
    }

    void count(boolean isRefused) {
        this.read++;
        this.refused += isRefused ? 1 : 0;
    }

}
