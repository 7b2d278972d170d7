package vinhdanh.nomination.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.nomination.intake.ImportWorkbooks;
import vinhdanh.nomination.intake.ProgressListener;
import vinhdanh.nomination.life.PlaceSubmission;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/**
 * A unit's list goes up with its letter. The drafts are written into the workbook that
 * the unit could have sent, and that workbook is imported like any other: there is one
 * door and one set of checks.
 */
@UseCase
public class SendList {

    private final Drafts drafts;

    private final DraftLists lists;

    private final PeerReviews reviews;

    private final ImportWorkbooks workbooks;

    private final PlaceSubmission place;

    private final LawBook law;

    private final Clock clock;

    SendList(Drafts drafts, DraftLists lists, PeerReviews reviews, ImportWorkbooks workbooks, PlaceSubmission place,
            LawBook law, Clock clock) {
        this.drafts = drafts;
        this.lists = lists;
        this.reviews = reviews;
        this.workbooks = workbooks;
        this.place = place;
        this.law = law;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Sent(ImportReport report) implements Outcome {
        }

        /**
         * Something is wrong; nothing was sent. The report names each fault at its row.
         */
        record Faulty(ImportReport report) implements Outcome {
        }

        record Refused(Bilingual reason) implements Outcome {
        }

        /** Somebody, or an earlier press, has sent it already; nothing was added. */
        record AlreadySent() implements Outcome {
        }

    }

    /** What would be wrong with the list if it were sent now; nothing is stored. */
    public ImportReport check(LoadedCampaign campaign, Unit unit) {
        ImportReport report = takeDrafts(campaign, unit);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return report;
    }

    /** What an uploaded workbook would bring; nothing is stored. */
    public ImportReport check(LoadedCampaign campaign, Path workbook, ProgressListener listener) {
        ImportReport report = take(campaign, workbook, listener);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return report;
    }

    /** Sends all that the unit wrote, with its letter: all of it or nothing. */
    public Outcome send(LoadedCampaign campaign, Unit unit, Actor actor) {
        if (!actor.holdsIn(unit.id(), Role.HEAD)) {
            return new Outcome.Refused(new Bilingual("Chỉ thủ trưởng đơn vị được trình danh sách.",
                    "Only the head of the unit sends the list."));
        }
        this.lists.lockSending(campaign.id(), unit.id());
        if (this.lists.hasSent(campaign.id(), unit.id())) {
            return new Outcome.AlreadySent();
        }
        if (this.drafts.listOpen(campaign.id(), unit.id()).isEmpty()) {
            return new Outcome.Refused(
                    new Bilingual("Danh sách chưa có tập thể, cá nhân nào.", "There is nobody on the list yet."));
        }
        ImportReport report = takeDrafts(campaign, unit);
        if (report.filesRefused() > 0 || report.rows().refused() > 0) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Faulty(report);
        }
        UUID submission = this.place.place(campaign.id(), unit.id(), actor);
        this.lists.tie(submission, campaign.id(), unit.id());
        return new Outcome.Sent(report);
    }

    /** Takes an uploaded workbook of a unit; refused rows stay out, as with files. */
    public Outcome send(LoadedCampaign campaign, Unit unit, Path workbook, Actor actor) {
        if (!actor.holdsIn(unit.id(), Role.HEAD)) {
            return new Outcome.Refused(new Bilingual("Chỉ thủ trưởng đơn vị được trình danh sách.",
                    "Only the head of the unit sends the list."));
        }
        this.lists.lockSending(campaign.id(), unit.id());
        if (this.lists.hasSent(campaign.id(), unit.id())) {
            return new Outcome.AlreadySent();
        }
        ImportReport report = take(campaign, workbook, ProgressListener.SILENT);
        boolean own = report.files().stream().allMatch(file -> unit.name().equals(file.unit()));
        if (report.filesRefused() > 0 || !own) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return own || report.filesRefused() > 0 ? new Outcome.Faulty(report)
                    : new Outcome.Refused(
                            new Bilingual("Tệp này là danh sách của đơn vị khác, không phải %s.".formatted(unit.name()),
                                    "This file is the list of another unit, not of %s.".formatted(unit.name())));
        }
        this.place.place(campaign.id(), unit.id(), actor);
        return new Outcome.Sent(report);
    }

    private ImportReport takeDrafts(LoadedCampaign campaign, Unit unit) {
        try {
            Path file = Files.createTempFile("danh-sach-" + unit.code() + "-", ".xlsx");
            try {
                write(campaign, unit, file);
                return take(campaign, file, ProgressListener.SILENT);
            }
            finally {
                Files.delete(file);
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private ImportReport take(LoadedCampaign campaign, Path workbook, ProgressListener listener) {
        return this.workbooks.importAll(campaign, this.law, List.of(workbook), false, listener).report().forItsUnit();
    }

    private void write(LoadedCampaign campaign, Unit unit, Path file) throws IOException {
        List<Draft> open = this.drafts.listOpen(campaign.id(), unit.id());
        Instant now = this.clock.instant();
        try (OutputStream out = Files.newOutputStream(file)) {
            ListForm.of(campaign.plan(), this.law, unit)
                .write(letter(this.reviews.find(campaign.id(), unit.id())), cells(open, false), cells(open, true), out,
                        now);
        }
    }

    private static List<Map<String, String>> cells(List<Draft> drafts, boolean individuals) {
        return drafts.stream().filter(draft -> draft.isIndividual() == individuals).map(Draft::cells).toList();
    }

    private static Map<String, String> letter(PeerReview review) {
        Map<String, String> letter = new LinkedHashMap<>();
        letter.put("NUMBER", review.letterNumber());
        letter.put("DATE", day(review.letterDay()));
        letter.put("MINUTES", review.minutesNumber());
        letter.put("MEETING", day(review.meetingDay()));
        letter.put("MEMBERS", review.members() == null ? "" : review.members().toString());
        letter.put("PRESENT", review.present() == null ? "" : review.present().toString());
        letter.put("SIGNER", review.signer());
        letter.put("SIGNER_POST", review.signerPost());
        return letter;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

}
