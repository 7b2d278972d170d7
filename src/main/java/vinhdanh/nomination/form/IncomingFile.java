package vinhdanh.nomination.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.sheet.Unreadable;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.nomination.sheet.Workbooks;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/**
 * A file whose header and headings were read and found in order.
 *
 * @param name the file's name, as reports show it
 * @param sources where it lies: one file, or the .csv files of its sheets
 * @param digest of its bytes
 * @param kept the workbook itself, still open, unless there are too many
 */
public record IncomingFile(String name, List<Path> sources, Digest digest, SubmissionHeader header,
        Map<SheetName, Headings> headings, @Nullable Workbook kept) {

    /** Bytes of workbooks that stay open between their head and their rows. */
    private static final long KEPT = 64L << 20;

    /** Reads the head of a workbook, or adds every fault that refuses it whole. */
    public static @Nullable IncomingFile read(WorkbookFiles.Sent sent, Plan plan, OpenBytes open, List<Fault> faults) {
        return switch (Workbooks.open(sent.files())) {
            case Workbooks.Opening.Refused(Unreadable reason) -> {
                faults.add(unreadable(sent.name(), reason));
                yield null;
            }
            case Workbooks.Opening.Opened opened -> {
                IncomingFile file = head(sent, opened, plan, faults);
                if (file != null && open.bytes + opened.size() <= KEPT) {
                    open.bytes += opened.size();
                    yield file;
                }
                opened.workbook().close();
                yield (file != null) ? file.withoutWorkbook() : null;
            }
        };
    }

    private static @Nullable IncomingFile head(WorkbookFiles.Sent sent, Workbooks.Opening.Opened opened, Plan plan,
            List<Fault> faults) {
        try {
            return read(sent, opened.workbook(), opened.digest(), plan, faults);
        }
        catch (Unreadable.Fault fault) {
            faults.add(unreadable(sent.name(), fault.reason()));
            return null;
        }
    }

    private IncomingFile withoutWorkbook() {
        return new IncomingFile(this.name, this.sources, this.digest, this.header, this.headings, null);
    }

    private static @Nullable IncomingFile read(WorkbookFiles.Sent sent, Workbook workbook, Digest digest, Plan plan,
            List<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        Map<SheetName, Workbook.Sheet> sheets = SheetsOf.of(workbook, sent.name(), found);
        Workbook.Sheet letter = sheets.get(SheetName.SUBMISSION);
        SubmissionHeader header = (letter != null) ? new HeaderReader(plan, sent.name(), found).read(letter) : null;
        Map<SheetName, Headings> headings = new EnumMap<>(SheetName.class);
        sheets.forEach((name, sheet) -> {
            if (name != SheetName.SUBMISSION) {
                headings.put(name, Headings.find(sheet, name, sent.name(), found));
            }
        });
        faults.addAll(found);
        return (header == null || !found.isEmpty()) ? null
                : new IncomingFile(sent.name(), sent.files(), digest, header, headings, workbook);
    }

    /** Opens it, if it isn't; what was changed since its head was read is refused. */
    public Workbook open() {
        if (this.kept != null) {
            return this.kept;
        }
        return switch (Workbooks.open(this.sources)) {
            case Workbooks.Opening.Refused(Unreadable reason) -> throw new Unreadable.Fault(reason);
            case Workbooks.Opening.Opened(Workbook workbook, Digest now, long size) -> {
                if (!now.equals(this.digest)) {
                    workbook.close();
                    throw new Unreadable.Fault(new Unreadable(
                            new Bilingual("Tệp bị thay đổi trong lúc nhập.", "The file changed while it was imported."),
                            new Bilingual("Đóng tệp rồi chạy lại.", "Close the file and run again."), ""));
                }
                yield workbook;
            }
        };
    }

    public void close() {
        if (this.kept != null) {
            this.kept.close();
        }
    }

    /** How much is open. */
    public static final class OpenBytes {

        private long bytes;

    }

    public static Fault unreadable(String file, Unreadable reason) {
        return Fault.ofFile(FaultCode.W01, file, reason.sentence(), reason.cure());
    }

}
