package vinhdanh.desk.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.decision.Award;
import vinhdanh.decision.Decision;
import vinhdanh.decision.Ground;
import vinhdanh.decision.NoticesOfResult;
import vinhdanh.decision.OfficeDocuments;
import vinhdanh.decision.Offices;
import vinhdanh.decision.SignedDecisions;
import vinhdanh.law.LawBook;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Action;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;

/** Puts together what the page of a signed decision shows to one person. */
@Component
class SignedPages {

    private final SignedDecisions decisions;

    private final OfficeDocuments documents;

    private final NoticesOfResult notices;

    private final Offices offices;

    private final LawBook law;

    SignedPages(SignedDecisions decisions, OfficeDocuments documents, NoticesOfResult notices, Offices offices,
            LawBook law) {
        this.decisions = decisions;
        this.documents = documents;
        this.notices = notices;
        this.offices = offices;
        this.law = law;
    }

    SignedView show(SignedDecisions.Row row, LoadedCampaign campaign, SignedView.Typed typed, Actor actor,
            Language language, List<FieldError> faults) {
        Decision decision = this.decisions.read(row, campaign);
        boolean prepares = this.offices.mayPrepare(actor, campaign);
        boolean confers = row.revokes() == null;
        boolean told = confers && row.published();
        List<SelectionView.Choice> grounds = prepares && told ? Ground.listHolding(this.law, row.day(), campaign)
            .stream()
            .map(rule -> new SelectionView.Choice(rule.key(), rule.text().in(language) + " (" + rule.article() + ")",
                    rule.key().equals(typed.ground())))
            .toList() : List.of();
        return new SignedView(DecisionLinks.path(row), SelectionPages.path(campaign), row.number(),
                DecisionLinks.chip(row, language), notices(row, language), facts(row, decision, language),
                files(row, confers, language), told ? units(row, decision, language) : List.of(),
                told ? Formats.day(this.notices.due(decision)) : null, names(row, decision, language),
                prepares && !row.published(), grounds, typed, faults);
    }

    private List<Notice> notices(SignedDecisions.Row row, Language language) {
        List<Notice> all = new ArrayList<>();
        if (!row.published()) {
            all.add(new Notice(Tone.OPEN, SelectionPages.t(language, "deciding.unpublished"),
                    SelectionPages.t(language, "deciding.unpublished.text"), null));
        }
        UUID revokes = row.revokes();
        if (revokes != null) {
            this.decisions.find(revokes)
                .ifPresent(old -> all.add(new Notice(Tone.PLAIN, SelectionPages.t(language, "deciding.revokes"),
                        old.number(), new Action(SelectionPages.t(language, "deciding.open"),
                                SelectionPages.url(language, DecisionLinks.path(old))))));
        }
        return all;
    }

    private static List<Fact> facts(SignedDecisions.Row row, Decision decision, Language language) {
        String title = row.capacity() == null ? row.signerTitle() : row.capacity() + " – " + row.signerTitle();
        List<Fact> facts = new ArrayList<>(List.of(Fact.of(SelectionPages.t(language, "deciding.about"), row.title()),
                Fact.of(SelectionPages.t(language, "deciding.day"), Formats.day(row.day())),
                Fact.of(SelectionPages.t(language, "deciding.signer"), row.signer() + ", " + title)));
        if (row.revokes() == null) {
            facts.add(Fact.of(SelectionPages.t(language, "deciding.awards"), String.valueOf(row.awards())));
            facts.add(Fact.of(SelectionPages.t(language, "deciding.money"),
                    Formats.money(decision.rewardMoney().dong(), language)));
        }
        return facts;
    }

    private List<SignedView.File> files(SignedDecisions.Row row, boolean confers, Language language) {
        List<SignedView.File> files = new ArrayList<>();
        String path = SelectionPages.url(language, DecisionLinks.path(row));
        this.documents.list(row.id())
            .forEach(name -> files.add(new SignedView.File(label(name, language), path + "/files/" + name)));
        if (confers) {
            files.add(new SignedView.File(SelectionPages.t(language, "deciding.handing") + " (PDF)",
                    path + "/handing-over.pdf"));
            files.add(new SignedView.File(SelectionPages.t(language, "deciding.handing") + " (XLSX)",
                    path + "/handing-over.xlsx"));
        }
        return files;
    }

    private static String label(String name, Language language) {
        String stem = name.substring(0, Math.max(0, name.indexOf('.')));
        String word = switch (stem) {
            case "decision" -> SelectionPages.t(language, "deciding.file.decision");
            case "certificates" -> SelectionPages.t(language, "deciding.file.certificates");
            case "payments" -> SelectionPages.t(language, "deciding.file.payments");
            default -> stem;
        };
        return word + " (" + name.substring(name.indexOf('.') + 1).toUpperCase(Locale.ROOT) + ")";
    }

    private List<SignedView.UnitNotice> units(SignedDecisions.Row row, Decision decision, Language language) {
        String path = SelectionPages.url(language, DecisionLinks.path(row)) + "/notices/";
        return this.notices.listUnits(decision)
            .stream()
            .map(unit -> new SignedView.UnitNotice(unit.name(), path + unit.id() + ".pdf", path + unit.id() + ".docx"))
            .toList();
    }

    private List<SignedView.Name> names(SignedDecisions.Row row, Decision decision, Language language) {
        Map<UUID, SignedDecisions.Revoked> revoked = new HashMap<>();
        this.decisions.listRevoked(row.id()).forEach(one -> revoked.put(one.award(), one));
        return decision.awards().stream().map(award -> name(award, revoked, language)).toList();
    }

    private static SignedView.Name name(Award award, Map<UUID, SignedDecisions.Revoked> revoked, Language language) {
        UUID id = award.id().value();
        SignedDecisions.Revoked by = revoked.get(id);
        Chip chip = by == null ? null
                : new Chip(Tone.BAD, SelectionPages.t(language, "deciding.revoked.by", by.number()));
        return new SignedView.Name(by == null ? id.toString() : null, award.addressed(),
                award.description().isBlank() ? award.unitName() : award.description(),
                Formats.money(award.reward().dong(), language), chip);
    }

}
