package vinhdanh.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.nomination.life.MoveTogether;
import vinhdanh.nomination.life.MoveTogether.Moving;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/**
 * The head of the standing body fixes the selection that is proposed: every nomination in
 * it is chosen or not, all at once. Whoever comes later is in a further selection, over
 * the seats that are left. Until a decision rests on it, the last one can be undone.
 */
@UseCase
public class FixSelection {

    private final ProposeSelection propose;

    private final Selections selections;

    private final Nominees nominees;

    private final DraftDecisions drafts;

    private final Offices offices;

    private final MoveTogether move;

    private final Ledger ledger;

    private final Clock clock;

    FixSelection(ProposeSelection propose, Selections selections, Nominees nominees, DraftDecisions drafts,
            Offices offices, MoveTogether move, Ledger ledger, Clock clock) {
        this.propose = propose;
        this.selections = selections;
        this.nominees = nominees;
        this.drafts = drafts;
        this.offices = offices;
        this.move = move;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Fixes the selection by the plan.
     * @param fingerprint that of the proposal that this person saw
     */
    public Answer fix(LoadedCampaign campaign, String fingerprint, Actor actor) {
        if (!this.offices.mayPrepare(actor, campaign)) {
            return new Answer.Unknown();
        }
        this.nominees.lockProposed(campaign.id());
        List<Selections.Fixed> earlier = this.selections.lockStanding(campaign.id());
        Proposal now = this.propose.propose(campaign, WhatIf.NOTHING);
        if (!now.fingerprint().equals(fingerprint)) {
            return new Answer.TooLate();
        }
        if (!mayBeFixed(now, !earlier.isEmpty())) {
            return Answer.Refused.of("Chưa có ai được chọn nên chưa chốt được.",
                    "Nobody is chosen, so that there is nothing to fix.");
        }
        UUID id = this.selections.add(campaign.id(), campaign.plan().selection().seed(), actor.id().value(),
                this.clock.instant(), now.selection());
        if (!this.move.move(moves(now, campaign), actor, this.offices.standingBody(campaign))) {
            throw new IllegalStateException("A nomination moved while it was held");
        }
        this.ledger.record(Act.SELECTION_MADE, id, now.content());
        return new Answer.Done();
    }

    /**
     * Whether a proposal says enough to be fixed: the first one names somebody; a later
     * one may also just pass over whom no seat is left for.
     */
    public static boolean mayBeFixed(Proposal proposal, boolean later) {
        return later ? proposal.says() : !proposal.selection().chosen().isEmpty();
    }

    /** Those that no council has voted on stay where they are. */
    private static List<Moving> moves(Proposal now, LoadedCampaign campaign) {
        Map<UUID, Integer> versions = new HashMap<>();
        now.nominees().forEach(version -> versions.put(version.nomination(), version.version()));
        List<Moving> moves = new ArrayList<>();
        for (Outcome outcome : now.selection().outcomes()) {
            if (!(outcome.reason() instanceof Reason.Held)) {
                UUID nomination = outcome.candidate().nomination();
                String basis = "Kế hoạch số " + campaign.plan().number();
                Why why = new Why(now.selection().explain(outcome).vi(), basis, null);
                moves.add(new Moving(nomination, versions.getOrDefault(nomination, 0),
                        outcome.chosen() ? Step.CHOOSE : Step.PASS_OVER, why));
            }
        }
        return moves;
    }

    /** Undoes the last selection that stands, as long as nothing rests on it. */
    public Answer undo(LoadedCampaign campaign, UUID selection, Actor actor) {
        if (!this.offices.mayPrepare(actor, campaign)) {
            return new Answer.Unknown();
        }
        List<Selections.Fixed> standing = this.selections.lockStanding(campaign.id());
        if (standing.isEmpty() || !standing.getLast().id().equals(selection)) {
            return new Answer.TooLate();
        }
        List<UUID> moved = this.selections.lockMoved(selection);
        if (this.drafts.restOn(selection)) {
            return Answer.Refused.of("Đã có dự thảo hoặc quyết định dựa trên kết quả này; hãy bỏ dự thảo trước.",
                    "Drafts or decisions rest on this selection; drop the drafts first.");
        }
        if (!this.move.move(this.move.from(moved, Step.RECONSIDER, Why.NONE), actor,
                this.offices.standingBody(campaign))) {
            throw new IllegalStateException("A nomination moved while its selection was undone");
        }
        this.selections.undo(selection, actor.id().value(), this.clock.instant());
        this.ledger.record(Act.SELECTION_UNDONE, selection,
                Digest.ofWords("undone", selection.toString(), actor.id().value().toString()));
        return new Answer.Done();
    }

}
