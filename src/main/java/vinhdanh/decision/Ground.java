package vinhdanh.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.EligibilityRule;
import vinhdanh.law.LawBook;

/** On what an award can be taken back; words and articles are data of the law. */
public final class Ground {

    private static final List<String> KEYS = List.of("revoke-false-declaration", "revoke-false-papers",
            "revoke-against-law", "revoke-later-finding");

    private Ground() {
    }

    /** The grounds of the law of a day, where the campaign is. */
    public static List<EligibilityRule> listHolding(LawBook law, LocalDate day, LoadedCampaign campaign) {
        return KEYS.stream()
            .map(key -> law.eligibilityRule(key, day, campaign.plan().jurisdiction()))
            .flatMap(Optional::stream)
            .toList();
    }

}
