package vinhdanh.nomination.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Effect;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;

/**
 * What became of the files that were sent: the same on every send.
 *
 * @param plan the plan's number
 * @param files in the order of the submissions, those that were refused whole last
 * @param lines what these files propose on every line and for every subject of the plan,
 * in its order
 */
public record ImportReport(String plan, List<FileResult> files, List<LineCount> lines) {

    public int filesRead() {
        return (int) this.files.stream().filter(file -> !file.refused()).count();
    }

    public int filesRefused() {
        return this.files.size() - filesRead();
    }

    /** The rows of all files together. */
    public Rows rows() {
        return this.files.stream().map(FileResult::rows).reduce(Rows.NONE, Rows::plus);
    }

    /** How often each fault was found; codes that weren't found are left out. */
    public Map<FaultCode, Integer> faults() {
        Map<FaultCode, Integer> counts = new EnumMap<>(FaultCode.class);
        this.files.forEach(file -> file.faults().forEach(fault -> counts.merge(fault.code(), 1, Integer::sum)));
        return counts;
    }

    /**
     * The report as the unit that sent the files may read it: without what only others'
     * nominations made known, and without the counts of all units together. Who checks
     * the dossiers sorts duplicates out.
     */
    public ImportReport forItsUnit() {
        return new ImportReport(this.plan, this.files.stream().map(FileResult::forItsUnit).toList(), List.of());
    }

    /**
     * What became of the rows.
     *
     * @param read accepted + held + refused
     * @param warnings rows with at least one warning, whatever became of them
     */
    public record Rows(int read, int accepted, int held, int refused, int warnings) {

        public static final Rows NONE = new Rows(0, 0, 0, 0, 0);

        Rows plus(Rows more) {
            return new Rows(this.read + more.read, this.accepted + more.accepted, this.held + more.held,
                    this.refused + more.refused, this.warnings + more.warnings);
        }

    }

    /**
     * What became of one file.
     *
     * @param file its name
     * @param sources where it lies
     * @param refused whether nothing of it was taken
     * @param unit the proposing unit, where it was taken
     * @param number the submission's number
     * @param day the submission's day
     * @param faults by sheet, row and cell
     */
    public record FileResult(String file, List<Path> sources, boolean refused, @Nullable String unit,
            @Nullable String number, @Nullable LocalDate day, Rows rows, List<Fault> faults) {

        private FileResult forItsUnit() {
            List<Fault> own = this.faults.stream().filter(fault -> !fault.ofOthers()).toList();
            int warned = (int) own.stream()
                .filter(fault -> fault.effect() == Effect.WARNING && fault.row() > 0)
                .map(fault -> fault.sheet() + "!" + fault.row())
                .distinct()
                .count();
            Rows plain = new Rows(this.rows.read(), this.rows.accepted() + this.rows.held(), 0, this.rows.refused(),
                    warned);
            return new FileResult(this.file, this.sources, this.refused, this.unit, this.number, this.day, plain, own);
        }

    }

    /**
     * The nominations on one line for one kind of subject.
     *
     * @param proposed rows that named the line, refused ones too
     * @param eligible rows that were accepted and don't wait
     * @param held rows that wait
     */
    public record LineCount(String line, SubjectKind subject, int seats, int proposed, int eligible, int held) {
    }

}
