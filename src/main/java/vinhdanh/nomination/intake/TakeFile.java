package vinhdanh.nomination.intake;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Deed;
import vinhdanh.ledger.Ledger;
import vinhdanh.nomination.CitizenNumberVault;
import vinhdanh.nomination.copy.GrowingIds;
import vinhdanh.nomination.duplicate.Mates;
import vinhdanh.nomination.form.IncomingFile;
import vinhdanh.nomination.row.AcceptedRow;
import vinhdanh.nomination.row.FileRows;
import vinhdanh.nomination.row.RowLot;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** One file is taken: either all of its accepted rows are stored, or none. */
@UseCase
class TakeFile {

    private final Submissions submissions;

    private final Nominations nominations;

    private final Mates mates;

    private final CitizenNumberVault vault;

    private final Ledger ledger;

    private final Clock clock;

    private final RandomGenerator random = new SecureRandom();

    TakeFile(Submissions submissions, Nominations nominations, Mates mates, CitizenNumberVault vault, Ledger ledger,
            Clock clock) {
        this.submissions = submissions;
        this.nominations = nominations;
        this.mates = mates;
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
        Instant now = this.clock.instant();
        this.submissions.begin(submission, campaign.id(), file, now);
        Intake intake = new Intake(this.nominations, this.mates, campaign, file, submission);
        FileRows rows = new FileRows(campaign, law, file, submission, new GrowingIds(now, this.random), this.vault);
        try (Workbook workbook = file.open();
                ReadAhead<RowLot> lots = new ReadAhead<>(taker -> rows.read(workbook, taker))) {
            lots.forEach(lot -> {
                intake.take(lot);
                rowsRead.accept(intake.read());
            });
        }
        this.submissions.addFaults(submission, intake.end());
        this.submissions.end(submission, intake.read(), intake.refused());
        record(submission, file, intake.held());
        return new Outcome.Taken(submission);
    }

    private void record(UUID submission, IncomingFile file, List<AcceptedRow> held) {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed(Act.FILE_IMPORTED, submission, file.digest()));
        for (AcceptedRow row : held) {
            byte[] reason = Objects.requireNonNull(row.held()).vi().getBytes(StandardCharsets.UTF_8);
            deeds.add(new Deed(Act.NOMINATION_HELD, row.id(), Digest.sha256(reason)));
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
