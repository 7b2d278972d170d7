package vinhdanh.desk.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.campaign.Plan.DecisionTerms;
import vinhdanh.decision.DraftDecision;
import vinhdanh.decision.DraftDecision.Stage;
import vinhdanh.decision.DraftDecisions;
import vinhdanh.decision.DraftTexts;
import vinhdanh.decision.Offices;
import vinhdanh.decision.Wordings;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.law.LawBook;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** Puts together what the page of a draft shows to one person. */
@Component
class DraftDecisionPages {

    private final DraftDecisions drafts;

    private final DraftTexts texts;

    private final OpenCampaigns campaigns;

    private final Offices offices;

    private final LawBook law;

    private final Clock clock;

    DraftDecisionPages(DraftDecisions drafts, DraftTexts texts, OpenCampaigns campaigns, Offices offices, LawBook law,
            Clock clock) {
        this.drafts = drafts;
        this.texts = texts;
        this.campaigns = campaigns;
        this.offices = offices;
        this.law = law;
        this.clock = clock;
    }

    LoadedCampaign campaign(DraftDecision draft) {
        return this.campaigns.find(draft.campaign()).orElseThrow();
    }

    boolean maySee(DraftDecision draft, Actor actor) {
        return this.offices.maySee(actor, campaign(draft));
    }

    byte[] pdf(DraftDecision draft) {
        return this.texts.pdf(this.texts.preview(draft, campaign(draft), this.law), this.law);
    }

    Wordings usual(DraftDecision draft) {
        return this.texts.usual(draft, campaign(draft), this.law);
    }

    DraftView show(DraftDecision draft, @Nullable Wordings typed, DraftTexts.@Nullable Signature signing, Actor actor,
            Language language, List<FieldError> faults) {
        LoadedCampaign campaign = campaign(draft);
        AdministrativeDocument document = this.texts.document(this.texts.preview(draft, campaign, this.law), this.law);
        boolean prepares = draft.stage() == Stage.DRAFT && this.offices.mayPrepare(actor, campaign);
        boolean signs = draft.stage() == Stage.SENT && this.offices.maySign(actor, campaign)
                && !draft.hands().contains(actor.id().value());
        return new DraftView(DecisionLinks.path(draft), SelectionPages.path(campaign), document.summary(),
                DecisionLinks.chip(draft.stage(), language), draft.version(), notices(draft, actor, campaign, language),
                DraftView.Paper.of(document), document.annexes().stream().map(DraftView::list).toList(),
                prepares ? words(draft, typed) : null, versions(draft, typed, prepares, language), prepares,
                signs ? sign(campaign, Objects.requireNonNullElseGet(signing, () -> suggested(campaign, actor))) : null,
                history(draft, language), faults);
    }

    private List<Notice> notices(DraftDecision draft, Actor actor, LoadedCampaign campaign, Language language) {
        List<Notice> notices = new ArrayList<>();
        String returned = draft.returned();
        if (draft.stage() == Stage.DRAFT && returned != null) {
            notices.add(new Notice(Tone.BAD, SelectionPages.t(language, "deciding.returned"), returned, null));
        }
        if (draft.stage() == Stage.SENT && this.offices.maySign(actor, campaign)
                && draft.hands().contains(actor.id().value())) {
            notices.add(new Notice(Tone.OPEN, SelectionPages.t(language, "deciding.own"),
                    SelectionPages.t(language, "deciding.own.text"), null));
        }
        return notices;
    }

    private DraftView.Words words(DraftDecision draft, @Nullable Wordings typed) {
        Wordings usual = usual(draft);
        Wordings own = typed == null ? draft.words() : typed;
        return new DraftView.Words(text(own.title(), usual.title()), text(own.bases(), usual.bases()),
                text(own.articles(), usual.articles()));
    }

    /**
     * Where what was typed came too late: what is stored, and what was typed where the
     * form for it is gone.
     */
    private List<DraftView.Version> versions(DraftDecision draft, @Nullable Wordings typed, boolean form,
            Language language) {
        if (typed == null) {
            return List.of();
        }
        DraftDecisions.Event last = this.drafts.history(draft.id()).getLast();
        String title = SelectionPages.t(language, "deciding.theirs", last.who(), Formats.time(last.at()));
        List<DraftView.Version> versions = new ArrayList<>();
        versions.add(DraftView.Version.of("theirs", title, words(draft, null), language));
        if (!form) {
            versions.add(DraftView.Version.of("typed", SelectionPages.t(language, "deciding.typed"),
                    words(draft, typed), language));
        }
        return versions;
    }

    private static String text(@Nullable String own, @Nullable String usual) {
        return own != null ? own : Objects.requireNonNullElse(usual, "");
    }

    private static DraftView.Sign sign(LoadedCampaign campaign, DraftTexts.Signature signature) {
        return new DraftView.Sign(signature.number(), signature.day().toString(), signature.capacity(),
                signature.title());
    }

    /** How this person signs: in the own name, or in whose place. */
    DraftTexts.Signature suggested(LoadedCampaign campaign, Actor actor) {
        DecisionTerms terms = campaign.plan().decision();
        SignsAs how = actor.posts()
            .stream()
            .filter(post -> post.role() == Role.AUTHORITY && this.offices.authority(campaign).equals(post.unit()))
            .map(post -> post.signsAs())
            .findFirst()
            .orElse(SignsAs.SELF);
        String title = switch (how) {
            case SELF -> terms.signerTitle();
            case KT -> "PHÓ " + terms.signerTitle();
            case TL, TUQ -> "";
        };
        String symbol = terms.number().substring(Math.max(0, terms.number().indexOf('/')));
        return new DraftTexts.Signature(symbol, LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE), actor.name(),
                how == SignsAs.SELF ? null : how.mark() + " " + terms.signerTitle(), title);
    }

    private List<Fact> history(DraftDecision draft, Language language) {
        return this.drafts.history(draft.id())
            .stream()
            .map(event -> Fact.of(Formats.day(event.at()) + " " + Formats.time(event.at()),
                    act(event.act(), language) + " – " + event.who()
                            + Optional.of(event.reason()).filter(text -> !text.isEmpty()).map(": "::concat).orElse("")))
            .toList();
    }

    private static String act(String act, Language language) {
        return switch (act) {
            case "prepare" -> SelectionPages.t(language, "deciding.act.prepare");
            case "write" -> SelectionPages.t(language, "deciding.act.write");
            case "send" -> SelectionPages.t(language, "deciding.act.send");
            case "return" -> SelectionPages.t(language, "deciding.act.back");
            case "sign" -> SelectionPages.t(language, "deciding.act.sign");
            default -> SelectionPages.t(language, "deciding.act.drop");
        };
    }

}
