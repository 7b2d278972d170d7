package vinhdanh.decision.complaint;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.decision.Answer;
import vinhdanh.decision.Offices;
import vinhdanh.decision.SignedDecisions;
import vinhdanh.law.EligibilityRule;
import vinhdanh.law.LawBook;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * The standing body takes a complaint in, takes it up and closes it; the law on
 * complaints says until when.
 */
@UseCase
public class TakeComplaint {

    private final Complaints complaints;

    private final SignedDecisions decisions;

    private final OpenCampaigns campaigns;

    private final Offices offices;

    private final LawBook law;

    private final Ledger ledger;

    private final Clock clock;

    TakeComplaint(Complaints complaints, SignedDecisions decisions, OpenCampaigns campaigns, Offices offices,
            LawBook law, Ledger ledger, Clock clock) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.offices = offices;
        this.law = law;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What came in.
     *
     * @param who the complainant
     * @param decision the decision that it is about, or null
     */
    public record Said(String who, String contact, String about, @Nullable UUID decision, LocalDate received) {
    }

    /** Takes a complaint in; its number is the next of the year. */
    public Answer take(UUID id, LoadedCampaign campaign, Said said, Actor actor) {
        if (!this.offices.mayPrepare(actor, campaign)) {
            return new Answer.Unknown();
        }
        if (said.who().isBlank() || said.about().isBlank()) {
            return Answer.Refused.of("Hãy ghi người khiếu nại và nội dung khiếu nại.",
                    "Say who complains and about what.");
        }
        if (said.received().isAfter(today()) || said.received().isBefore(campaign.plan().issued())) {
            return Answer.Refused.of("Ngày nhận không được sau hôm nay, cũng không được trước ngày ban hành kế hoạch.",
                    "The day of receipt can't be after today, nor before the plan.");
        }
        UUID decision = said.decision();
        if (decision != null
                && !this.decisions.find(decision).filter(row -> row.campaign().equals(campaign.id())).isPresent()) {
            return new Answer.Unknown();
        }
        this.complaints.add(id, campaign.id(), said,
                said.received().plusDays(figure("complaint-accept", "days", said.received(), campaign, 10)),
                actor.id().value());
        note(id, 0, Taken.TAKE, actor, said.who(), said.about());
        return new Answer.Done();
    }

    /** Takes it up: from now on the time runs in which it is settled. */
    public Answer accept(UUID id, int version, boolean complex, Actor actor) {
        return change(id, version, actor, (complaint, campaign) -> {
            if (complaint.stage() != Complaint.Stage.RECEIVED) {
                return new Answer.TooLate();
            }
            String figure = complex ? "complex-days" : "days";
            this.complaints.accept(id, today(), complex,
                    today().plusDays(figure("complaint-settle", figure, today(), campaign, complex ? 45 : 30)));
            note(id, version + 1, Taken.ACCEPT, actor, String.valueOf(complex));
            return new Answer.Done();
        });
    }

    /**
     * Answers and closes it; one that isn't taken up is closed with the reason for that.
     */
    public Answer close(UUID id, int version, String answer, String paper, boolean upheld, Actor actor) {
        return change(id, version, actor, (complaint, campaign) -> {
            if (complaint.stage() == Complaint.Stage.CLOSED) {
                return new Answer.TooLate();
            }
            if (answer.isBlank() || paper.isBlank()) {
                return Answer.Refused.of("Hãy ghi nội dung trả lời và số văn bản giải quyết.",
                        "Write the answer and the number of the paper that settles it.");
            }
            this.complaints.close(id, today(), answer, paper, upheld);
            note(id, version + 1, Taken.CLOSE, actor, answer, paper, String.valueOf(upheld));
            return new Answer.Done();
        });
    }

    /** What can be done to a complaint. */
    private enum Taken {

        TAKE(Act.COMPLAINT_TAKEN), ACCEPT(Act.COMPLAINT_ACCEPTED), CLOSE(Act.COMPLAINT_CLOSED);

        private final Act act;

        Taken(Act act) {
            this.act = act;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /** Who did it is kept; the ledger keeps a hash of what was said. */
    private void note(UUID id, int version, Taken taken, Actor actor, String... said) {
        this.complaints.note(id, version, taken.code(), actor.id().value(), this.clock.instant());
        this.ledger.record(taken.act, id,
                Digest.ofWords(id.toString(), taken.code(), actor.id().value().toString(), String.join("\n", said)));
    }

    /**
     * Until when a complaint about the decision can be brought; null for one about none.
     */
    public @Nullable LocalDate lastDay(Complaint complaint, LoadedCampaign campaign) {
        LocalDate decided = complaint.decided();
        return decided == null ? null
                : decided.plusDays(figure("complaint-bring", "days", complaint.received(), campaign, 90));
    }

    /** What is done to a complaint that was found unchanged. */
    private interface Change {

        Answer to(Complaint complaint, LoadedCampaign campaign);

    }

    private Answer change(UUID id, int version, Actor actor, Change change) {
        Complaint complaint = this.complaints.lock(id).orElse(null);
        LoadedCampaign campaign = complaint == null ? null : this.campaigns.find(complaint.campaign()).orElse(null);
        if (complaint == null || campaign == null || !this.offices.mayPrepare(actor, campaign)) {
            return new Answer.Unknown();
        }
        return complaint.version() == version ? change.to(complaint, campaign) : new Answer.TooLate();
    }

    /** A term of the law; the usual one where its data says nothing. */
    private int figure(String rule, String figure, LocalDate day, LoadedCampaign campaign, int usual) {
        Optional<EligibilityRule> found = this.law.eligibilityRule(rule, day, campaign.plan().jurisdiction());
        return found.map(EligibilityRule::figures)
            .map(figures -> figures.get(figure))
            .map(BigDecimal::intValue)
            .orElse(usual);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
    }

}
