package vinhdanh.nomination.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.campaign.Plan;
import vinhdanh.law.LawBook;

/** The checks of an appraisal as they stand now. */
@Component
public class CheckLists {

    private final Dossiers dossiers;

    private final Answers answers;

    private final Likenesses likenesses;

    private final OpenCampaigns campaigns;

    private final LawBook law;

    CheckLists(Dossiers dossiers, Answers answers, Likenesses likenesses, OpenCampaigns campaigns, LawBook law) {
        this.dossiers = dossiers;
        this.answers = answers;
        this.likenesses = likenesses;
        this.campaigns = campaigns;
        this.law = law;
    }

    public List<Check> list(UUID nomination) {
        return this.dossiers.find(nomination).map(this::list).orElse(List.of());
    }

    public List<Check> list(Dossier dossier) {
        Map<String, Answer> answered = this.answers.listValid(dossier.id());
        Plan plan = this.campaigns.find(new CampaignId(dossier.campaignId())).map(LoadedCampaign::plan).orElse(null);
        long alike = this.likenesses.list(dossier).stream().filter(Likeness::isOpen).count();
        return new CheckRules(dossier, this.dossiers.around(dossier), plan, this.law, (int) alike).list()
            .stream()
            .map(check -> with(check, dossier.id(), answered.get(check.code().code())))
            .toList();
    }

    /** A check that somebody answers shows the answer; a computed one what was found. */
    private Check with(Check check, UUID nomination, @Nullable Answer answer) {
        if (!check.byHand()) {
            return check;
        }
        if (answer == null) {
            int serial = this.answers.lastSerial(nomination, check.code().code());
            return new Check(check.code(), Check.Result.OPEN, check.text(), check.source(), null, serial, true);
        }
        return new Check(check.code(), answer.passed() ? Check.Result.PASSED : Check.Result.FAILED, check.text(),
                check.source(), answer, answer.serial(), true);
    }

}
