package vinhdanh.nomination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Deed;
import vinhdanh.ledger.Ledger;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** One file is taken: either all of its accepted rows are stored, or none. */
@UseCase
class TakeFile {

    private static final Comparator<Fault> IN_ORDER = Comparator
        .<Fault>comparingInt(fault -> fault.sheet().equals(SheetName.COLLECTIVES.vi()) ? 0 : 1)
        .thenComparingInt(Fault::row)
        .thenComparingInt(fault -> fault.cell().length())
        .thenComparing(Fault::cell)
        .thenComparing(Fault::code);

    private final Submissions submissions;

    private final Nominations nominations;

    private final CitizenNumberVault vault;

    private final Ledger ledger;

    private final Clock clock;

    TakeFile(Submissions submissions, Nominations nominations, CitizenNumberVault vault, Ledger ledger, Clock clock) {
        this.submissions = submissions;
        this.nominations = nominations;
        this.vault = vault;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes the file, unless the same bytes were taken before or the unit has submitted.
     */
    Outcome take(LoadedCampaign campaign, LawBook law, IncomingFile file, LongConsumer rowsRead) {
        this.submissions.waitForOthers();
        Optional<UUID> same = this.submissions.find(campaign.id(), file.digest());
        if (same.isPresent()) {
            return new Outcome.Taken(same.get());
        }
        Optional<String> other = this.submissions.findFileOf(campaign.id(), file.header().unit().id());
        if (other.isPresent()) {
            return new Outcome.UnitHasSubmitted(other.get());
        }
        UUID submission = UUID.randomUUID();
        FileRows rows = new FileRows(campaign, law, file, submission, this.vault);
        try (Workbook workbook = file.open()) {
            rows.read(workbook, rowsRead);
        }
        List<AcceptedRow> unknown = new Duplicates(this.nominations, campaign.id(), rows).findAndListNew();
        this.submissions.add(submission, campaign.id(), file, rows.rowsRead(), rows.rowsRefused(),
                this.clock.instant());
        this.nominations.addSubjects(unknown);
        this.nominations.add(rows.accepted());
        rows.faults().sort(IN_ORDER);
        this.submissions.addFaults(submission, rows.faults());
        record(submission, file, rows);
        return new Outcome.Taken(submission);
    }

    private void record(UUID submission, IncomingFile file, FileRows rows) {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed(Act.FILE_IMPORTED, submission, file.digest()));
        for (AcceptedRow row : rows.accepted()) {
            if (row.held != null) {
                byte[] reason = row.held.vi().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                deeds.add(new Deed(Act.NOMINATION_HELD, row.id, Digest.sha256(reason)));
            }
        }
        this.ledger.recordAll(deeds);
    }

    /** What came of a file. */
    sealed interface Outcome {

        record Taken(UUID submission) implements Outcome {
        }

        record UnitHasSubmitted(String otherFile) implements Outcome {
        }

    }

}
