package vinhdanh.decision;

import java.time.LocalDate;
import java.util.List;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.Money;
import vinhdanh.law.SubjectKind;

/**
 * The authority's act that confers awards (quyết định khen thưởng).
 *
 * @param day the day on which it is signed; the money follows the base salary of that day
 * @param awards collectives, households and individuals, each kind in the order of its
 * list
 * @param words what is worded otherwise than by the law's data and the plan
 */
public record Decision(DecisionId id, LoadedCampaign campaign, LocalDate day, List<Award> awards, Wordings words) {

    /** A decision that is worded as the law's data and the plan word it. */
    public Decision(DecisionId id, LoadedCampaign campaign, LocalDate day, List<Award> awards) {
        this(id, campaign, day, awards, Wordings.NONE);
    }

    public Decision {
        awards = List.copyOf(awards);
    }

    /** Number and symbol, such as {@code 1234/QĐ-UBND}. */
    public String number() {
        return this.campaign.plan().decision().number();
    }

    /** Its list of one kind of subject. */
    public List<Award> awards(SubjectKind subject) {
        return this.awards.stream().filter(award -> award.subject() == subject).toList();
    }

    /** What all its awards pay together. */
    public Money rewardMoney() {
        return this.awards.stream().map(Award::reward).reduce(Money.NONE, Money::plus);
    }

}
