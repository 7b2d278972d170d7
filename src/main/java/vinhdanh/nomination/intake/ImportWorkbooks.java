package vinhdanh.nomination.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.form.IncomingFile;
import vinhdanh.nomination.form.WorkbookFiles;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.nomination.report.ImportReport.FileResult;
import vinhdanh.nomination.report.ImportReport.Rows;
import vinhdanh.nomination.sheet.Unreadable;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/**
 * Imports what units have sent. First the head of every file is read, so that all that
 * must be refused whole is told at once; then each file is taken in a transaction of its
 * own, in the order of the submissions (day, number, unit), whatever order the files were
 * named in.
 */
@Component
public class ImportWorkbooks {

    private static final Comparator<IncomingFile> CANONICAL = Comparator
        .<IncomingFile, LocalDate>comparing(file -> file.header().day())
        .thenComparing(file -> file.header().number())
        .thenComparing(file -> file.header().unit().code())
        .thenComparing(file -> file.digest().hex());

    private final TakeFile takeFile;

    private final Submissions submissions;

    ImportWorkbooks(TakeFile takeFile, Submissions submissions) {
        this.takeFile = takeFile;
        this.submissions = submissions;
    }

    /**
     * Imports files.
     * @param files workbooks, or folders that are searched for them
     * @param skipRefused whether the others are taken when a file is refused whole
     */
    public Outcome importAll(LoadedCampaign campaign, LawBook law, List<Path> files, boolean skipRefused,
            ProgressListener listener) {
        Batch batch = new Batch();
        try {
            return importAll(campaign, law, files, skipRefused, listener, batch);
        }
        finally {
            batch.incoming.forEach(IncomingFile::close);
        }
    }

    private Outcome importAll(LoadedCampaign campaign, LawBook law, List<Path> files, boolean skipRefused,
            ProgressListener listener, Batch batch) {
        List<WorkbookFiles.Sent> sent = WorkbookFiles.find(files, batch.faults);
        batch.faults.forEach(fault -> batch.refused.add(refused(fault.file(), List.of(), List.of(fault))));
        for (WorkbookFiles.Sent one : sent) {
            readHead(one, campaign, batch);
        }
        batch.incoming.sort(CANONICAL);
        refuseSecondFiles(campaign, batch);
        if (!batch.refused.isEmpty() && !skipRefused) {
            return new Outcome.Refused(report(campaign, batch));
        }
        for (int i = 0; i < batch.incoming.size(); i++) {
            take(campaign, law, batch, i, listener);
        }
        boolean whole = batch.refused.isEmpty() || skipRefused && !batch.taken.isEmpty();
        return whole ? new Outcome.Imported(report(campaign, batch)) : new Outcome.Refused(report(campaign, batch));
    }

    private static void readHead(WorkbookFiles.Sent sent, LoadedCampaign campaign, Batch batch) {
        List<Fault> faults = new ArrayList<>();
        IncomingFile file = IncomingFile.read(sent, campaign.plan(), batch.open, faults);
        if (file == null) {
            batch.refused.add(refused(sent.name(), sent.files(), faults));
        }
        else if (batch.digests.add(file.digest())) {
            batch.incoming.add(file);
        }
    }

    /** A unit submits once: a second, different file of it is refused. */
    private void refuseSecondFiles(LoadedCampaign campaign, Batch batch) {
        Map<UnitId, String> first = new HashMap<>();
        batch.incoming.removeIf(file -> {
            UnitId unit = file.header().unit().id();
            Optional<String> stored = this.submissions.find(campaign.id(), file.digest()).isPresent() ? Optional.empty()
                    : this.submissions.findFileOf(campaign.id(), unit);
            String other = stored.orElse(first.putIfAbsent(unit, file.name()));
            if (other != null) {
                batch.refused.add(refused(file.name(), file.sources(), List.of(second(file, other))));
            }
            return other != null;
        });
    }

    private void take(LoadedCampaign campaign, LawBook law, Batch batch, int index, ProgressListener listener) {
        IncomingFile file = batch.incoming.get(index);
        int files = batch.incoming.size();
        try {
            TakeFile.Outcome outcome = this.takeFile.take(campaign, law, file,
                    rows -> listener.progress(file.name(), index + 1, files, rows));
            switch (outcome) {
                case TakeFile.Outcome.Taken(UUID submission) -> {
                    FileResult result = this.submissions.get(submission, file.sources());
                    batch.taken.add(result);
                    batch.submissions.add(submission);
                    listener.progress(file.name(), index + 1, files, result.rows().read());
                }
                case TakeFile.Outcome.UnitHasSubmitted(String other) ->
                    batch.refused.add(refused(file.name(), file.sources(), List.of(second(file, other))));
            }
        }
        catch (Unreadable.Fault fault) {
            batch.refused.add(refused(file.name(), file.sources(),
                    List.of(IncomingFile.unreadable(file.name(), fault.reason()))));
        }
    }

    private ImportReport report(LoadedCampaign campaign, Batch batch) {
        List<FileResult> results = new ArrayList<>(batch.taken);
        batch.refused.sort(Comparator.comparing(FileResult::file));
        results.addAll(batch.refused);
        return new ImportReport(campaign.plan().number(), List.copyOf(results),
                LineCounts.of(campaign.plan(), this.submissions.countRows(batch.submissions), results));
    }

    private static Fault second(IncomingFile file, String other) {
        return Fault.ofFile(FaultCode.W03, file.name(),
                new Bilingual("Đơn vị “%s” đã trình bằng tệp “%s”.".formatted(file.header().unit().name(), other),
                        "The unit “%s” has already submitted, with the file “%s”."
                            .formatted(file.header().unit().name(), other)),
                new Bilingual("Chỉ gửi một tệp cho mỗi phong trào; bỏ tệp thừa.",
                        "Send one file a campaign; leave the other out."));
    }

    private static FileResult refused(String name, List<Path> sources, List<Fault> faults) {
        return new FileResult(name, sources, true, null, null, null, Rows.NONE, List.copyOf(faults));
    }

    /** What came of an import. */
    public sealed interface Outcome {

        ImportReport report();

        /** Every file was taken, or those that weren't refused whole. */
        record Imported(ImportReport report) implements Outcome {
        }

        /** At least one file is refused whole; its faults are in the report. */
        record Refused(ImportReport report) implements Outcome {
        }

    }

    private static final class Batch {

        private final List<Fault> faults = new ArrayList<>();

        private final IncomingFile.OpenBytes open = new IncomingFile.OpenBytes();

        private final List<IncomingFile> incoming = new ArrayList<>();

        private final Set<Digest> digests = new HashSet<>();

        private final List<FileResult> taken = new ArrayList<>();

        private final List<UUID> submissions = new ArrayList<>();

        private final List<FileResult> refused = new ArrayList<>();

    }

}
