package vinhdanh.nomination.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.nomination.intake.CorrectNomination;
import vinhdanh.nomination.intake.StoredRow;
import vinhdanh.nomination.intake.StoredRows;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/**
 * The head of a unit sends a nomination up again that came back: what it says is
 * corrected and it is moved, or neither.
 */
@UseCase
public class SubmitAgain {

    private final Drafts drafts;

    private final StoredRows rows;

    private final CorrectNomination correct;

    private final MoveNomination move;

    private final LawBook law;

    private final Clock clock;

    SubmitAgain(Drafts drafts, StoredRows rows, CorrectNomination correct, MoveNomination move, LawBook law,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.correct = correct;
        this.move = move;
        this.law = law;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Sent() implements Outcome {
        }

        /** Something is wrong in the row; nothing was sent. */
        record Faulty(List<Fault> faults) implements Outcome {
        }

        record Refused(Bilingual reason) implements Outcome {
        }

        /** No such draft, or none of one's units. */
        record Unknown() implements Outcome {
        }

    }

    /**
     * Sends a nomination up again.
     * @param version the version of the nomination that the person saw
     */
    public Outcome submit(UUID id, int version, LoadedCampaign campaign, Unit unit, Actor actor) {
        Draft draft = this.drafts.find(id, actor.unitsAs(Role.HEAD)).orElse(null);
        UUID nomination = draft == null ? null : draft.nomination();
        if (draft == null || nomination == null) {
            return new Outcome.Unknown();
        }
        StoredRow stored = this.rows.find(nomination, campaign).orElse(null);
        if (stored == null) {
            return new Outcome.Unknown();
        }
        Outcome outcome = switch (corrected(draft, stored, campaign, unit)) {
            case CorrectNomination.Outcome.Corrected corrected -> move(nomination, version, actor);
            case CorrectNomination.Outcome.Faulty faulty -> new Outcome.Faulty(faulty.faults());
            case CorrectNomination.Outcome.Refused refused -> new Outcome.Refused(refused.reason());
        };
        if (!(outcome instanceof Outcome.Sent)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private Outcome move(UUID nomination, int version, Actor actor) {
        return switch (this.move.move(nomination, version, Step.SUBMIT, actor, Why.NONE)) {
            case MoveNomination.Outcome.Moved moved -> new Outcome.Sent();
            case MoveNomination.Outcome.TooLate late -> new Outcome.Refused(
                    new Bilingual("Đề nghị vừa được chuyển sang “%s”.".formatted(late.state().title().vi()),
                            "The nomination has just become “%s”.".formatted(late.state().title().en())));
            case MoveNomination.Outcome.Refused refused -> new Outcome.Refused(refused.reason());
            case MoveNomination.Outcome.Unknown unknown -> new Outcome.Unknown();
        };
    }

    private CorrectNomination.Outcome corrected(Draft draft, StoredRow stored, LoadedCampaign campaign, Unit unit) {
        List<Map<String, String>> one = List.of(draft.cells());
        try {
            Path file = Files.createTempFile("bo-sung-", ".xlsx");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    ListForm.of(campaign.plan(), this.law, unit)
                        .write(stored.letter(), draft.isIndividual() ? List.of() : one,
                                draft.isIndividual() ? one : List.of(), out, this.clock.instant());
                }
                return this.correct.correct(campaign, stored, file);
            }
            finally {
                Files.delete(file);
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

}
