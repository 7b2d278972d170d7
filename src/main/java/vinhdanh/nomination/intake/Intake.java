package vinhdanh.nomination.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.nomination.duplicate.Duplicates;
import vinhdanh.nomination.duplicate.Mates;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.form.IncomingFile;
import vinhdanh.nomination.row.AcceptedRow;
import vinhdanh.nomination.row.RowLot;

/** The rows of one file, stored lot by lot as they are read, with every fault of them. */
final class Intake {

    private static final Comparator<Fault> IN_ORDER = Comparator
        .<Fault>comparingInt(fault -> fault.sheet().equals(SheetName.COLLECTIVES.vi()) ? 0 : 1)
        .thenComparingInt(Fault::row)
        .thenComparingInt(fault -> fault.cell().length())
        .thenComparing(Fault::cell)
        .thenComparing(Fault::code);

    private final Nominations nominations;

    private final Duplicates duplicates;

    private final List<Fault> faults = new ArrayList<>();

    private final List<AcceptedRow> held = new ArrayList<>();

    private int read;

    private int refused;

    Intake(Nominations nominations, Mates mates, LoadedCampaign campaign, IncomingFile file, UUID submission) {
        this.nominations = nominations;
        this.duplicates = new Duplicates(mates, campaign, file, submission, this.faults::add);
    }

    void take(RowLot lot) {
        this.duplicates.hold(lot.accepted());
        this.nominations.addSubjects(lot.accepted().stream().filter(row -> !row.isKnown()).toList());
        this.nominations.add(lot.accepted());
        this.faults.addAll(lot.faults());
        this.read += lot.read();
        this.refused += lot.refused();
        for (AcceptedRow row : lot.accepted()) {
            row.forgetColumns();
            if (row.held() != null) {
                this.held.add(row);
            }
        }
    }

    /** After the last lot: every fault, by sheet, row and cell. */
    List<Fault> end() {
        this.duplicates.warn();
        this.faults.sort(IN_ORDER);
        return this.faults;
    }

    List<AcceptedRow> held() {
        return this.held;
    }

    int read() {
        return this.read;
    }

    int refused() {
        return this.refused;
    }

}
