package vinhdanh.nomination.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.nomination.draft.Draft;
import vinhdanh.nomination.draft.Drafts;
import vinhdanh.nomination.life.Lives;
import vinhdanh.nomination.life.State;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;
import vinhdanh.shared.FileName;
import vinhdanh.shared.FileStore;
import vinhdanh.shared.UseCase;

/** Somebody of a unit adds a file to a row of its list, or removes one. */
@UseCase
public class KeepEvidence {

    /** Bytes of one file. */
    public static final long LARGEST = 20L << 20;

    /** Files of one nomination. */
    static final int MOST = 20;

    private final EvidenceFiles files;

    private final Drafts drafts;

    private final Lives lives;

    private final FileStore store;

    private final Clock clock;

    KeepEvidence(EvidenceFiles files, Drafts drafts, Lives lives, FileStore store, Clock clock) {
        this.files = files;
        this.drafts = drafts;
        this.lives = lives;
        this.store = store;
        this.clock = clock;
    }

    /** What became of a file. */
    public sealed interface Outcome {

        record Kept() implements Outcome {
        }

        record Refused(Bilingual reason) implements Outcome {
        }

        /** No such draft or file, or none of one's units. */
        record Unknown() implements Outcome {
        }

    }

    /**
     * Adds a file.
     * @param name as somebody's browser named it; only shown, never a path
     * @param content where it lies until it is kept
     */
    public Outcome add(UUID draft, boolean report, String name, Path content, Actor actor) {
        Draft found = this.drafts.find(draft, actor.unitsAs(Role.CLERK, Role.HEAD)).orElse(null);
        if (found == null) {
            return new Outcome.Unknown();
        }
        try {
            long size = Files.size(content);
            Optional<FileType> type = size > LARGEST ? Optional.empty() : FileType.of(content);
            Optional<Bilingual> refusal = refusal(found, size, type.isPresent());
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
            EvidenceFile file = new EvidenceFile(UUID.randomUUID(), draft, report,
                    type.orElseThrow().named(FileName.plain(name, "minh-chung")), type.orElseThrow(), size,
                    Digest.of(this.store.keep(content)), actor.name(), this.clock.instant());
            return this.files.add(file, actor, this.clock.instant()) ? new Outcome.Kept() : new Outcome.Refused(
                    new Bilingual("Hồ sơ này đã có đúng tệp đó.", "This dossier holds that very file already."));
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Removes a file of a draft that wasn't sent; what went up stays. */
    public Outcome remove(UUID file, Actor actor) {
        List<UUID> units = actor.unitsAs(Role.CLERK, Role.HEAD);
        return this.files.remove(file, units) ? new Outcome.Kept() : new Outcome.Unknown();
    }

    private Optional<Bilingual> refusal(Draft draft, long size, boolean known) {
        UUID nomination = draft.nomination();
        if (nomination != null && this.lives.find(nomination).orElseThrow().state() != State.RETURNED) {
            return Optional.of(new Bilingual("Đề nghị đã trình lên nên không thêm tệp được nữa.",
                    "The nomination went up; no more files can be added."));
        }
        if (size == 0) {
            return Optional.of(new Bilingual("Tệp trống, không có nội dung.", "The file is empty."));
        }
        if (size > LARGEST) {
            return Optional
                .of(new Bilingual("Tệp lớn hơn 20 MB. Hãy giảm độ phân giải bản chụp hoặc chia thành nhiều tệp.",
                        "The file is larger than 20 MB. Scan at a lower resolution or split it."));
        }
        if (!known) {
            return Optional.of(new Bilingual(
                    "Nội dung tệp không phải PDF, PNG, JPEG, DOCX hoặc XLSX (không có macro). Hãy lưu lại ở một trong các định dạng này.",
                    "The content isn't a PDF, PNG, JPEG, DOCX or XLSX without macros. Save it as one of these."));
        }
        if (this.files.count(draft.id()) >= MOST) {
            return Optional.of(new Bilingual("Mỗi đề nghị có nhiều nhất %d tệp.".formatted(MOST),
                    "A nomination has at most %d files.".formatted(MOST)));
        }
        return Optional.empty();
    }

}
