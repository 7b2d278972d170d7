package vinhdanh.desk.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.campaign.Plan;
import vinhdanh.law.LawBook;
import vinhdanh.law.StatutoryClass;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.appraisal.Dossier;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;

/** What a dossier says, in the words of its page. */
@Component
class DossierFacts {

    private final LawBook law;

    private final OpenCampaigns campaigns;

    DossierFacts(LawBook law, OpenCampaigns campaigns) {
        this.law = law;
        this.campaigns = campaigns;
    }

    String title(Dossier dossier) {
        return dossier.salutation() == null ? dossier.name() : dossier.salutation() + " " + dossier.name();
    }

    String lead(Dossier dossier, LocalDate day, Language language) {
        return String.join(" · ", form(dossier.awardForm(), day, dossier.place(), language),
                dossier.lineCode() + " – " + (language == Language.VI ? dossier.lineVi() : dossier.lineEn()),
                Marks.word(language, "dossier.preference", dossier.preference()));
    }

    String form(String code, LocalDate day, String place, Language language) {
        return this.law.awardForm(code, day, place)
            .or(() -> this.law.awardForm(code, day))
            .map(form -> form.name().in(language))
            .orElse(code);
    }

    List<Fact> facts(Dossier dossier, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Marks.word(language, "dossier.kind"),
                SubjectKind.ofCode(dossier.subject()).title().in(language)));
        add(facts, "dossier.birth", birth(dossier, language), language);
        add(facts, "dossier.post", dossier.post(), language);
        add(facts, "dossier.workplace", dossier.workplace(), language);
        add(facts, "dossier.task", dossier.task(), language);
        add(facts, "dossier.body", dossier.kindOfBody(), language);
        String group = group(dossier, language);
        if (group != null) {
            facts.add(new Fact(Marks.word(language, "dossier.class"), group, null,
                    dossier.direct() ? new Chip(Tone.GOOD, Marks.word(language, "dossier.first")) : null));
        }
        if (dossier.headcount() != null) {
            add(facts, "dossier.people",
                    dossier.women() == null ? dossier.headcount().toString()
                            : Marks.word(language, "dossier.people.women", dossier.headcount(), dossier.women()),
                    language);
        }
        facts.add(Fact.of(Marks.word(language, "appraisal.unit"), dossier.unit()));
        add(facts, "dossier.note", dossier.note(), language);
        return facts;
    }

    private static @Nullable String birth(Dossier dossier, Language language) {
        LocalDate birth = dossier.birthDate();
        if (birth == null) {
            return null;
        }
        return Formats.day(birth) + (dossier.woman() ? " · " + Marks.word(language, "dossier.woman") : "");
    }

    @Nullable String group(Dossier dossier, Language language) {
        String code = dossier.statutoryClass();
        return code == null ? null
                : this.law.statutoryClasses()
                    .stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .map(StatutoryClass::name)
                    .map(name -> name.in(language))
                    .orElse(code);
    }

    /** The contents of the campaign that the achievement is about. */
    List<String> contents(Dossier dossier, Language language) {
        List<String> numbers = Arrays.asList(dossier.contents().split(","));
        Plan plan = this.campaigns.find(new CampaignId(dossier.campaignId())).map(found -> found.plan()).orElse(null);
        return plan == null ? numbers.stream().filter(number -> !number.isEmpty()).toList()
                : plan.contents()
                    .stream()
                    .filter(content -> numbers.contains(String.valueOf(content.number())))
                    .map(content -> content.number() + ". " + content.title().in(language))
                    .toList();
    }

    List<Fact> meeting(Dossier dossier, Language language) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "dossier.votes", votes(dossier, language), language);
        if (dossier.members() != null && dossier.present() != null) {
            add(facts, "dossier.present", dossier.present() + "/" + dossier.members(), language);
        }
        add(facts, "dossier.minutes", numberAndDay(dossier.minutes(), dossier.meetingDay(), language), language);
        add(facts, "dossier.letter", numberAndDay(dossier.letter(), dossier.letterDay(), language), language);
        return facts;
    }

    static @Nullable String votes(Dossier dossier, Language language) {
        Integer votes = dossier.votesFor();
        Integer members = dossier.members();
        if (votes == null || members == null) {
            return votes == null ? null : votes.toString();
        }
        String rate = String.format(Locale.ROOT, "%.1f", votes * 100.0 / members);
        return Marks.word(language, "dossier.votes.of", votes, members,
                language == Language.VI ? rate.replace('.', ',') : rate);
    }

    private static @Nullable String numberAndDay(@Nullable String number, @Nullable LocalDate day, Language language) {
        if (number == null || number.isEmpty()) {
            return null;
        }
        return day == null ? number : Marks.word(language, "dossier.number.day", number, Formats.day(day));
    }

    private static void add(List<Fact> facts, String key, @Nullable String value, Language language) {
        if (value != null && !value.isBlank()) {
            facts.add(Fact.of(Marks.word(language, key), value));
        }
    }

}
