package vinhdanh.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vinhdanh.people.Committee;
import vinhdanh.portal.CampaignPages.CampaignRow;
import vinhdanh.portal.CampaignPages.DecisionRow;
import vinhdanh.portal.CampaignPages.MilestoneRow;
import vinhdanh.portal.CampaignPages.SeatsRow;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts;
import vinhdanh.page.Words;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** Takes every decision about how a campaign is shown. */
@Component
class CampaignViews {

    private final CampaignPages campaigns;

    private final Names names;

    private final Clock clock;

    CampaignViews(CampaignPages campaigns, Names names, Clock clock) {
        this.campaigns = campaigns;
        this.names = names;
        this.clock = clock;
    }

    CampaignView show(CampaignRow campaign, Language language) {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        List<MilestoneRow> milestones = this.campaigns.milestones(campaign.id());
        return new CampaignView("/campaigns/" + campaign.code(), eyebrow(milestones, today, language),
                campaign.title().in(language), campaign.headline().in(language), plan(campaign, language),
                texts(this.campaigns.statements(campaign.id(), "purpose"), language),
                texts(this.campaigns.statements(campaign.id(), "requirement"), language), contents(campaign, language),
                seats(campaign, language), Timeline.of(milestones, today, language),
                milestones.stream().anyMatch(MilestoneRow::supplement), facts(campaign, language),
                decisions(campaign, language));
    }

    private static String plan(CampaignRow campaign, Language language) {
        return word(language, "campaign.plan", campaign.number(), Formats.day(campaign.issued()),
                Committee.of(campaign.issuer()));
    }

    private static String eyebrow(List<MilestoneRow> milestones, LocalDate today, Language language) {
        boolean over = milestones.stream().allMatch(milestone -> milestone.lastDay().isBefore(today));
        boolean ahead = milestones.stream().allMatch(milestone -> milestone.firstDay().isAfter(today));
        if (milestones.isEmpty()) {
            return word(language, "campaign.eyebrow");
        }
        return over ? word(language, "campaign.over")
                : ahead ? word(language, "campaign.ahead") : word(language, "campaign.running");
    }

    private static List<String> texts(List<Bilingual> texts, Language language) {
        return texts.stream().map(text -> text.in(language)).toList();
    }

    private List<String> contents(CampaignRow campaign, Language language) {
        return this.campaigns.contents(campaign.id())
            .stream()
            .map(content -> new Bilingual(content.vi(), content.en()).in(language))
            .toList();
    }

    CampaignView.SeatsCard seats(CampaignRow campaign, Language language) {
        List<SeatsRow> rows = this.campaigns.seats(campaign.id());
        int all = rows.stream().mapToInt(SeatsRow::seats).sum();
        List<String> forms = rows.stream()
            .map(row -> this.names.awardFormAlone(row.awardForm(), campaign.issued(), campaign.jurisdiction(),
                    language))
            .distinct()
            .toList();
        String title = forms.size() == 1
                ? word(language, "seats.title.form", Formats.number(all, language), forms.getFirst())
                : word(language, "seats.title", Formats.number(all, language));
        return new CampaignView.SeatsCard(title, rows.stream().map(row -> bar(row, language)).toList(),
                word(language, "seats.note"));
    }

    private Parts.SeatBar bar(SeatsRow row, Language language) {
        String taken = Formats.number(row.taken(), language);
        String seats = Formats.number(row.seats(), language);
        String label = word(language, "seats.label", new Bilingual(row.vi(), row.en()).in(language),
                this.names.subject(row.subject(), language).toLowerCase(Locale.ROOT).replace(' ', '\u00a0'));
        Parts.Chip chip = row.priority() == null ? null
                : new Parts.Chip(Parts.Tone.GOLD, word(language, "seats.priority"));
        return new Parts.SeatBar(label, row.taken(), row.seats(), taken + " / " + seats,
                word(language, "seats.sentence", taken, seats, label), chip);
    }

    private static List<Parts.Fact> facts(CampaignRow campaign, Language language) {
        return List.of(Parts.Fact.of(word(language, "campaign.fact.number"), campaign.number()),
                Parts.Fact.of(word(language, "campaign.fact.issued"), Formats.day(campaign.issued())),
                Parts.Fact.of(word(language, "campaign.fact.issuer"), Committee.of(campaign.issuer())),
                Parts.Fact.of(word(language, "campaign.fact.closing"), Formats.day(campaign.closing())));
    }

    private List<CampaignView.DecisionLink> decisions(CampaignRow campaign, Language language) {
        Stream<DecisionRow> rows = this.campaigns.decisions(campaign.id()).stream();
        return rows.map(row -> new CampaignView.DecisionLink("/decisions/" + row.id(), row.number(),
                Formats.day(row.day()), row.titleVi(),
                row.awards() == 0 ? null : word(language, "decision.count", Formats.number(row.awards(), language))))
            .toList();
    }

    private static String word(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
