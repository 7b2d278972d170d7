package vinhdanh.nomination.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Effect;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.report.ImportReport.FileResult;
import vinhdanh.nomination.report.ImportReport.LineCount;

/** Counts the nominations by line and subject. */
final class LineCounts {

    private LineCounts() {
    }

    static List<LineCount> of(Plan plan, List<Submissions.Taken> taken, List<FileResult> files) {
        List<LineCount> counts = new ArrayList<>();
        for (QuotaLine line : plan.lines()) {
            for (SubjectKind subject : SubjectKind.values()) {
                if (line.seats(subject) > 0) {
                    counts.add(count(line, subject, taken, files));
                }
            }
        }
        return List.copyOf(counts);
    }

    private static LineCount count(QuotaLine line, SubjectKind subject, List<Submissions.Taken> taken,
            List<FileResult> files) {
        int eligible = 0;
        int held = 0;
        for (Submissions.Taken one : taken) {
            if (one.line().equals(line.code()) && one.subject() == subject) {
                eligible = one.eligible();
                held = one.held();
            }
        }
        int refused = files.stream().mapToInt(file -> refused(line, subject, file)).sum();
        return new LineCount(line.code(), subject, line.seats(subject), eligible + held + refused, eligible, held);
    }

    private static int refused(QuotaLine line, SubjectKind subject, FileResult file) {
        Set<String> rows = new HashSet<>();
        for (Fault fault : file.faults()) {
            if (fault.effect() == Effect.ROW_REFUSED && line.code().equals(fault.line())
                    && fault.subject() == subject) {
                rows.add(fault.sheet() + fault.row());
            }
        }
        return rows.size();
    }

}
