package vinhdanh.nomination.row;

import java.util.ArrayList;
import java.util.List;

import vinhdanh.nomination.fault.Fault;

/** Some thousand rows of a file, one after the other, on their way to be stored. */
public final class RowLot {

    /**
     * How many rows make a lot: few enough to wait in memory, enough to be copied fast.
     */
    public static final int SIZE = 2_000;

    private final List<AcceptedRow> accepted = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private int read;

    private int refused;

    /** The rows that are taken, in the order of the file. */
    public List<AcceptedRow> accepted() {
        return this.accepted;
    }

    public List<Fault> faults() {
        return this.faults;
    }

    public int read() {
        return this.read;
    }

    public int refused() {
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
