package vinhdanh.nomination.intake;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.CitizenNumberVault;
import vinhdanh.nomination.copy.GrowingIds;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.form.IncomingFile;
import vinhdanh.nomination.form.WorkbookFiles;
import vinhdanh.nomination.row.AcceptedRow;
import vinhdanh.nomination.row.FileRows;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/**
 * A nomination that came back is made to say what its unit says now, checked as if the
 * row had come in a file.
 */
@UseCase
public class CorrectNomination {

    private final StoredRows rows;

    private final CitizenNumberVault vault;

    private final LawBook law;

    private final Clock clock;

    private final RandomGenerator random = new SecureRandom();

    CorrectNomination(StoredRows rows, CitizenNumberVault vault, LawBook law, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.law = law;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Corrected() implements Outcome {
        }

        /** Something is wrong in the row; nothing was changed. */
        record Faulty(List<Fault> faults) implements Outcome {
        }

        record Refused(Bilingual reason) implements Outcome {
        }

    }

    /**
     * Corrects a nomination.
     * @param stored as it was
     * @param workbook its letter with the one row as it shall be
     */
    public Outcome correct(LoadedCampaign campaign, StoredRow stored, Path workbook) {
        List<Fault> faults = new ArrayList<>();
        IncomingFile file = IncomingFile.read(new WorkbookFiles.Sent(List.of(workbook)), campaign.plan(),
                new IncomingFile.OpenBytes(), faults);
        if (file == null || stored.submission() == null) {
            return new Outcome.Faulty(List.copyOf(faults));
        }
        List<AcceptedRow> accepted = new ArrayList<>();
        FileRows reader = new FileRows(campaign, this.law, file, stored.submission(),
                new GrowingIds(this.clock.instant(), this.random), this.vault);
        try (Workbook opened = file.open()) {
            reader.read(opened, lot -> {
                accepted.addAll(lot.accepted());
                faults.addAll(lot.faults());
            });
        }
        if (accepted.size() != 1) {
            return new Outcome.Faulty(List.copyOf(faults));
        }
        AcceptedRow row = accepted.getFirst();
        if (!row.line().equals(stored.line()) || row.kind() != stored.kind()) {
            return new Outcome.Refused(new Bilingual(
                    "Không đổi tuyến phân bổ hoặc loại đối tượng khi bổ sung; hãy rút đề nghị này nếu đã chọn nhầm.",
                    "Line and kind of subject stay when a nomination is corrected; withdraw it if they were wrong."));
        }
        this.rows.correct(stored.nomination(), row);
        return new Outcome.Corrected();
    }

}
