package vinhdanh.desk.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.decision.Candidate;
import vinhdanh.decision.Fairness;
import vinhdanh.decision.FixSelection;
import vinhdanh.decision.Offices;
import vinhdanh.decision.Outcome;
import vinhdanh.decision.Proposal;
import vinhdanh.decision.ProposeSelection;
import vinhdanh.decision.Reason;
import vinhdanh.decision.Selection;
import vinhdanh.decision.Selections;
import vinhdanh.decision.WhatIf;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;

/** Puts together what the page of a campaign's selection shows to one person. */
@Component
class SelectionPages {

    private final ProposeSelection propose;

    private final Selections selections;

    private final FixedPages fixed;

    private final Offices offices;

    private final DecisionLinks links;

    SelectionPages(ProposeSelection propose, Selections selections, FixedPages fixed, Offices offices,
            DecisionLinks links) {
        this.propose = propose;
        this.selections = selections;
        this.fixed = fixed;
        this.offices = offices;
        this.links = links;
    }

    static String path(LoadedCampaign campaign) {
        return "/desk/decisions/" + campaign.plan().code();
    }

    SelectionView.Show show(LoadedCampaign campaign, WhatIf whatIf, Actor actor, Language language,
            List<FieldError> faults) {
        List<Selections.Fixed> standing = this.selections.listStanding(campaign.id());
        Proposal proposal = this.propose.propose(campaign, whatIf);
        boolean further = !standing.isEmpty();
        boolean some = !proposal.selection().outcomes().isEmpty();
        boolean may = this.offices.mayPrepare(actor, campaign);
        List<Notice> notices = new ArrayList<>();
        if (further) {
            notices.add(FixedPages.notice(standing.getLast(), language));
        }
        if (some) {
            notices.addAll(notices(proposal, whatIf, further, language));
        }
        List<Selections.Entry> entries = this.fixed.listEntries(standing);
        boolean left = entries.stream().anyMatch(entry -> entry.chosen() && entry.draft() == null);
        return new SelectionView.Show(path(campaign), campaign.plan().title().in(language), notices,
                this.links.drafts(campaign, language), this.links.decisions(campaign, language),
                some || !further ? bars(proposal, language) : FixedPages.bars(campaign, entries, language),
                some ? proposed(proposal, whatIf, standing.size() + 1, may, language) : null,
                this.fixed.list(campaign, standing, may, language),
                some || further ? null
                        : new Empty(t(language, "deciding.nobody"), t(language, "deciding.nobody.text"), null),
                may && left, complaints(campaign, actor), faults);
    }

    private static List<Notice> notices(Proposal proposal, WhatIf whatIf, boolean further, Language language) {
        List<Notice> notices = new ArrayList<>();
        if (further) {
            notices.add(new Notice(Tone.OPEN, t(language, "deciding.further", proposal.selection().outcomes().size()),
                    t(language, "deciding.further.text"), null));
        }
        if (!whatIf.isNothing()) {
            notices.add(new Notice(Tone.GOLD, t(language, "deciding.tried"), t(language, "deciding.tried.text"), null));
        }
        if (proposal.waiting() > 0) {
            notices.add(new Notice(Tone.OPEN, t(language, "deciding.waiting", proposal.waiting()),
                    t(language, "deciding.waiting.text"), null));
        }
        return notices;
    }

    private static SelectionView.Proposed proposed(Proposal proposal, WhatIf whatIf, int number, boolean may,
            Language language) {
        Selection selection = proposal.selection();
        boolean fix = may && whatIf.isNothing() && FixSelection.mayBeFixed(proposal, number > 1);
        return new SelectionView.Proposed(t(language, "deciding.proposed", number),
                form(proposal.campaign(), whatIf, language),
                selection.outcomes().stream().map(outcome -> name(outcome, selection, language)).toList(),
                SelectionParts.fairness(Fairness.of(selection), language), fix ? proposal.fingerprint() : null);
    }

    private @Nullable String complaints(LoadedCampaign campaign, Actor actor) {
        return this.offices.maySeeComplaints(actor, campaign) ? path(campaign) + "/complaints" : null;
    }

    /** The shares of single units are told by their reasons; bars would be too many. */
    private static List<SeatBar> bars(Proposal proposal, Language language) {
        return proposal.selection()
            .fillings()
            .stream()
            .filter(filling -> filling.cap().within() == null || filling.cap().list())
            .map(filling -> SelectionParts.bar(filling, language))
            .toList();
    }

    private static SelectionView.Name name(Outcome outcome, Selection selection, Language language) {
        Candidate candidate = outcome.candidate();
        String list = candidate.cap().numbering().name().in(language);
        return new SelectionView.Name(null, candidate.name(), candidate.unit().name(), list,
                candidate.merit().words().in(language), chip(outcome.reason(), language),
                selection.explain(outcome).in(language), outcome.chosen());
    }

    private static Chip chip(Reason reason, Language language) {
        return switch (reason) {
            case Reason.Chosen _ -> new Chip(Tone.GOOD, t(language, "deciding.chosen"));
            case Reason.CapFull _, Reason.NoSeat _, Reason.Taken _ ->
                new Chip(Tone.PLAIN, t(language, "deciding.full"));
            case Reason.Held _ -> new Chip(Tone.OPEN, t(language, "deciding.held"));
            case Reason.NotEligible _ -> new Chip(Tone.BAD, t(language, "deciding.failed"));
        };
    }

    private static SelectionView.WhatIfForm form(LoadedCampaign tried, WhatIf whatIf, Language language) {
        List<SelectionView.Seat> seats = new ArrayList<>();
        for (QuotaLine line : tried.plan().lines()) {
            line.seats()
                .forEach((subject, number) -> seats.add(new SelectionView.Seat(WhatIf.key(line.code(), subject),
                        line.name().in(language) + " · " + subject.title().in(language), number)));
        }
        List<SelectionView.Choice> priorities = new ArrayList<>(List
            .of(new SelectionView.Choice("", t(language, "deciding.priority.plan"), whatIf.priority() == null)));
        for (Priority.Kind kind : Priority.Kind.values()) {
            String word = switch (kind) {
                case FIRST -> t(language, "deciding.priority.first");
                case BONUS -> t(language, "deciding.priority.bonus");
                case TIE_BREAK -> t(language, "deciding.priority.tie");
            };
            priorities
                .add(new SelectionView.Choice(kind.name().toLowerCase(Locale.ROOT), word, whatIf.priority() == kind));
        }
        return new SelectionView.WhatIfForm(seats, priorities, whatIf.bonus(), whatIf.unsplit(), !whatIf.isNothing());
    }

    static String t(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

    static String url(Language language, String path) {
        return Requested.url(language, path);
    }

}
