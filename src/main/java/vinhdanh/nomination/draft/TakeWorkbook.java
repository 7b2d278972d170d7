package vinhdanh.nomination.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.intake.TypedList;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;
import vinhdanh.shared.FileName;
import vinhdanh.shared.FileStore;
import vinhdanh.shared.UseCase;

/**
 * A unit's workbook becomes its list: sent, looked over, and taken only when somebody
 * says so; all of its rows or none.
 */
@UseCase
public class TakeWorkbook {

    /** Rows of one workbook that become drafts; far more than any unit may propose. */
    public static final int MOST = 2_000;

    private final Uploads uploads;

    private final DraftLists drafts;

    private final FileStore store;

    private final LawBook law;

    private final Clock clock;

    TakeWorkbook(Uploads uploads, DraftLists drafts, FileStore store, LawBook law, Clock clock) {
        this.uploads = uploads;
        this.drafts = drafts;
        this.store = store;
        this.law = law;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /**
         * @param thing the upload
         */
        record Done(UUID thing) implements Outcome {
        }

        record Refused(Bilingual reason) implements Outcome {
        }

    }

    /** Keeps a workbook that was sent, so that it can be looked over. */
    public Outcome send(LoadedCampaign campaign, Unit unit, String name, Path content, Actor actor) {
        if (!actor.holdsIn(unit.id(), Role.CLERK, Role.HEAD)) {
            throw new IllegalArgumentException("Only who holds a post in a unit sends its workbook");
        }
        String plain = FileName.plain(name, "danh-sach.xlsx");
        String lower = plain.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".xlsx") && !lower.endsWith(".ods")) {
            return new Outcome.Refused(new Bilingual("Hãy gửi tệp .xlsx hoặc .ods; tệp này là “%s”.".formatted(plain),
                    "Send an .xlsx or an .ods file; this is “%s”.".formatted(plain)));
        }
        try {
            Upload upload = new Upload(UUID.randomUUID(), campaign.id(), unit.id(), plain,
                    Digest.of(this.store.keep(content)), Files.size(content), this.clock.instant(), false);
            this.uploads.add(upload, actor);
            return new Outcome.Done(upload.id());
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Takes the rows of a workbook into the unit's list.
     * @param replace whether what was written before gives way to it
     */
    public Outcome take(LoadedCampaign campaign, Unit unit, Upload upload, TypedList.Reading.Read rows, boolean replace,
            Actor actor) {
        Optional<Bilingual> refusal = refusal(unit, upload, rows, actor);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Instant at = this.clock.instant();
        if (this.drafts.hasSent(campaign.id(), unit.id())) {
            return new Outcome.Refused(new Bilingual("Đơn vị đã trình danh sách của phong trào này.",
                    "The unit has sent its list for this campaign."));
        }
        if (!this.uploads.take(upload.id(), actor, at)) {
            return new Outcome.Refused(new Bilingual("Tệp này đã được đưa vào danh sách rồi.",
                    "This file was taken into the list before."));
        }
        if (replace) {
            this.drafts.removeOpen(campaign.id(), unit.id());
        }
        this.drafts.addAll(campaign.id(), unit.id(), rows.rows(), actor, at);
        return new Outcome.Done(upload.id());
    }

    private static Optional<Bilingual> refusal(Unit unit, Upload upload, TypedList.Reading.Read rows, Actor actor) {
        if (!actor.holdsIn(unit.id(), Role.CLERK, Role.HEAD) || !upload.unit().equals(unit.id())) {
            return Optional
                .of(new Bilingual("Bạn không giữ chức trách nào ở đơn vị này.", "You hold no post in this unit."));
        }
        return rows.unit().id().equals(unit.id()) ? Optional.empty() : Optional.of(otherUnit(unit));
    }

    public static Bilingual otherUnit(Unit unit) {
        return new Bilingual("Tệp này là danh sách của đơn vị khác, không phải %s.".formatted(unit.name()),
                "This file is the list of another unit, not of %s.".formatted(unit.name()));
    }

    /** The rows of a workbook that was sent. */
    public TypedList.Reading read(LoadedCampaign campaign, Path workbook) {
        return TypedList.read(campaign.plan(), this.law, workbook, MOST);
    }

}
