package vinhdanh.nomination.appraisal;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vinhdanh.access.Actor;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.MoveNomination.Outcome;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/**
 * One step for many nominations that somebody picked and saw: each goes through the gate
 * with the version that was seen, so that what changed meanwhile stays where it is.
 */
@UseCase
public class MoveMany {

    /** What can be done to many at once, and how it is taken back. */
    private static final Map<Step, Step> BACK = new EnumMap<>(
            Map.of(Step.ENDORSE, Step.UNENDORSE, Step.APPRAISE, Step.REOPEN, Step.PROPOSE, Step.UNPROPOSE));

    private static final Bilingual CHANGED = new Bilingual("Hồ sơ đã thay đổi từ khi bạn chọn.",
            "The dossier has changed since you picked it.");

    private static final Bilingual UNKNOWN = new Bilingual("Không còn hồ sơ này.", "There is no such dossier.");

    private final Batches batches;

    private final Dossiers dossiers;

    private final MoveNomination move;

    private final Clock clock;

    MoveMany(Batches batches, Dossiers dossiers, MoveNomination move, Clock clock) {
        this.batches = batches;
        this.dossiers = dossiers;
        this.move = move;
        this.clock = clock;
    }

    /** Whether a step can be done to many at once. */
    public static boolean isFor(Step step) {
        return BACK.containsKey(step);
    }

    /** A nomination that was picked, with the version that was seen. */
    public record Pick(UUID nomination, int version) {
    }

    /** Which of them to move when some can't be. */
    public enum Mode {

        THE_OTHERS, ALL_OR_NONE

    }

    /** What became of it. */
    public sealed interface Done {

        /** Look at the batch. */
        record Moved() implements Done {
        }

        /** Nothing was moved, for these reasons. */
        record Nothing(Map<UUID, Bilingual> reasons) implements Done {
        }

    }

    /**
     * Moves them.
     * @param batch made by the page that asked for confirmation: sent twice, it is done
     * once
     */
    public Done move(UUID batch, Step step, List<Pick> picks, Mode mode, Actor actor) {
        if (!isFor(step) || !this.batches.begin(batch, step, actor, this.clock.instant())) {
            return new Done.Moved();
        }
        Map<UUID, Bilingual> reasons = new LinkedHashMap<>();
        // Always in one order, so that two batches never wait for each other.
        for (Pick pick : picks.stream().sorted(Comparator.comparing(Pick::nomination)).toList()) {
            if (this.dossiers.find(pick.nomination(), actor).isEmpty()) {
                reasons.put(pick.nomination(), UNKNOWN);
                continue;
            }
            Outcome outcome = this.move.move(pick.nomination(), pick.version(), step, actor, Why.NONE);
            Integer moved = outcome instanceof Outcome.Moved done ? done.version() : null;
            Bilingual reason = reason(outcome);
            if (reason != null) {
                reasons.put(pick.nomination(), reason);
            }
            this.batches.add(batch, pick.nomination(), pick.version(), moved, reason);
        }
        if (mode == Mode.ALL_OR_NONE && !reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Done.Nothing(reasons);
        }
        return new Done.Moved();
    }

    private static @Nullable Bilingual reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Moved moved -> null;
            case Outcome.TooLate late -> CHANGED;
            case Outcome.Refused refused -> refused.reason();
            case Outcome.Unknown unknown -> UNKNOWN;
        };
    }

    /**
     * Takes back what the batch moved; what somebody moved on meanwhile stays where it
     * is.
     */
    public Reply undo(UUID id, Actor actor) {
        Optional<Batch> found = this.batches.find(id, actor);
        if (found.isEmpty()) {
            return new Reply.Unknown();
        }
        if (!this.batches.undo(id, actor, this.clock.instant())) {
            return new Reply.TooLate();
        }
        Step back = Objects.requireNonNull(BACK.get(found.get().step()));
        int undone = 0;
        for (Batch.Row row : found.get().rows().stream().sorted(Comparator.comparing(Batch.Row::nomination)).toList()) {
            Integer moved = row.moved();
            if (moved != null && this.move.move(row.nomination(), moved, back, actor,
                    Why.of("Hoàn tác thao tác với nhiều hồ sơ")) instanceof Outcome.Moved) {
                this.batches.undone(id, row.nomination());
                undone++;
            }
        }
        if (undone == 0) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Reply.Refused.of("Không hoàn tác được: các hồ sơ đã được xử lý tiếp hoặc danh sách đã công khai.",
                    "Nothing to undo: the dossiers have moved on, or the list is published.");
        }
        return new Reply.Done();
    }

}
