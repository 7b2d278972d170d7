package vinhdanh.desk.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.decision.Candidate;
import vinhdanh.decision.Fairness;
import vinhdanh.decision.Offices;
import vinhdanh.decision.Outcome;
import vinhdanh.decision.Proposal;
import vinhdanh.decision.ProposeSelection;
import vinhdanh.decision.Reason;
import vinhdanh.decision.Selection;
import vinhdanh.decision.Selections;
import vinhdanh.decision.WhatIf;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;
import vinhdanh.shared.Text;

/** Puts together what the page of a campaign's selection shows to one person. */
@Component
class SelectionPages {

    private final ProposeSelection propose;

    private final Selections selections;

    private final Offices offices;

    private final DecisionLinks links;

    SelectionPages(ProposeSelection propose, Selections selections, Offices offices, DecisionLinks links) {
        this.propose = propose;
        this.selections = selections;
        this.offices = offices;
        this.links = links;
    }

    static String path(LoadedCampaign campaign) {
        return "/desk/decisions/" + campaign.plan().code();
    }

    SelectionView.Show show(LoadedCampaign campaign, WhatIf whatIf, Actor actor, Language language,
            List<FieldError> faults) {
        return this.selections.findStanding(campaign.id())
            .map(fixed -> fixed(campaign, fixed, actor, language, faults))
            .orElseGet(() -> proposed(campaign, whatIf, actor, language, faults));
    }

    private SelectionView.Show proposed(LoadedCampaign campaign, WhatIf whatIf, Actor actor, Language language,
            List<FieldError> faults) {
        Proposal proposal = this.propose.propose(campaign, whatIf);
        Selection selection = proposal.selection();
        List<Notice> notices = new ArrayList<>();
        if (!whatIf.isNothing()) {
            notices.add(new Notice(Tone.GOLD, t(language, "deciding.tried"), t(language, "deciding.tried.text"), null));
        }
        if (proposal.waiting() > 0) {
            notices.add(new Notice(Tone.OPEN, t(language, "deciding.waiting", proposal.waiting()),
                    t(language, "deciding.waiting.text"), null));
        }
        boolean may = this.offices.mayPrepare(actor, campaign) && whatIf.isNothing() && !selection.chosen().isEmpty();
        boolean nobody = selection.outcomes().isEmpty();
        return new SelectionView.Show(path(campaign), campaign.plan().title().in(language), notices,
                this.links.drafts(campaign, language), this.links.decisions(campaign, language),
                nobody ? null : form(proposal.campaign(), whatIf, language),
                selection.fillings().stream().filter(this::isShown).map(one -> bar(one, language)).toList(),
                selection.outcomes().stream().map(outcome -> name(outcome, selection, language)).toList(),
                nobody ? new Empty(t(language, "deciding.nobody"), t(language, "deciding.nobody.text"), null) : null,
                nobody ? null : fairness(Fairness.of(selection), language), may ? proposal.fingerprint() : null, null,
                false, complaints(campaign, actor), faults);
    }

    private @Nullable String complaints(LoadedCampaign campaign, Actor actor) {
        return this.offices.maySeeComplaints(actor, campaign) ? path(campaign) + "/complaints" : null;
    }

    /** The shares of single units are told by their reasons; bars would be too many. */
    private boolean isShown(Selection.Filling filling) {
        return filling.cap().within() == null || filling.cap().list();
    }

    private SelectionView.Show fixed(LoadedCampaign campaign, Selections.Fixed fixed, Actor actor, Language language,
            List<FieldError> faults) {
        List<Selections.Entry> entries = this.selections.listEntries(fixed.id());
        boolean may = this.offices.mayPrepare(actor, campaign);
        boolean resting = entries.stream().anyMatch(entry -> entry.draft() != null);
        boolean left = entries.stream().anyMatch(entry -> entry.chosen() && entry.draft() == null);
        Notice notice = new Notice(Tone.GOOD, t(language, "deciding.fixed"),
                t(language, "deciding.fixed.text", Formats.day(fixed.at()), fixed.who()), null);
        return new SelectionView.Show(path(campaign), campaign.plan().title().in(language), List.of(notice),
                this.links.drafts(campaign, language), this.links.decisions(campaign, language), null,
                bars(campaign, entries, language), entries.stream().map(entry -> name(entry, language)).toList(), null,
                fairness(this.propose.fairness(campaign, fixed.id()), language), null,
                may && !resting ? fixed.id().toString() : null, may && left, complaints(campaign, actor), faults);
    }

    private static List<SeatBar> bars(LoadedCampaign campaign, List<Selections.Entry> entries, Language language) {
        List<SeatBar> bars = new ArrayList<>();
        for (QuotaLine line : campaign.plan().lines()) {
            line.seats().forEach((subject, seats) -> {
                int taken = (int) entries.stream()
                    .filter(entry -> entry.chosen() && entry.line().equals(line.code()) && entry.subject() == subject)
                    .count();
                bars.add(bar(line.name().in(language) + " · " + subject.title().in(language), taken, seats, null,
                        language));
            });
        }
        return bars;
    }

    private static SeatBar bar(Selection.Filling filling, Language language) {
        String name = filling.cap().name().in(language);
        String last = filling.lastIn().map(who -> t(language, "deciding.last", who.name())).orElse(null);
        return bar(Text.upper(name.substring(0, 1)) + name.substring(1), filling.taken(), filling.cap().seats(), last,
                language);
    }

    private static SeatBar bar(String label, int taken, int seats, @Nullable String last, Language language) {
        Chip chip = last == null ? null : new Chip(Tone.PLAIN, last);
        return new SeatBar(label, taken, Math.max(seats, 1), taken + "/" + seats,
                t(language, "deciding.bar", taken, seats), chip);
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
            case Reason.CapFull _, Reason.NoSeat _ -> new Chip(Tone.PLAIN, t(language, "deciding.full"));
            case Reason.Held _ -> new Chip(Tone.OPEN, t(language, "deciding.held"));
            case Reason.NotEligible _ -> new Chip(Tone.BAD, t(language, "deciding.failed"));
        };
    }

    private SelectionView.Name name(Selections.Entry entry, Language language) {
        Chip chip = new Chip(entry.chosen() ? Tone.GOOD : Tone.PLAIN,
                t(language, entry.chosen() ? "deciding.chosen" : "deciding.passed"));
        String number = entry.number();
        if (number != null) {
            chip = new Chip(Tone.GOLD, number);
        }
        else if (entry.draft() != null) {
            chip = new Chip(Tone.OPEN, t(language, "deciding.drafted"));
        }
        UUID free = entry.chosen() && entry.draft() == null ? entry.nomination() : null;
        return new SelectionView.Name(free == null ? null : free.toString(), entry.name(), entry.unit(),
                entry.lineName().in(language) + " · " + entry.subject().title().in(language), "", chip,
                entry.reason().in(language), entry.chosen());
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

    private static Table fairness(Fairness fairness, Language language) {
        List<List<Cell>> rows = fairness.figures()
            .stream()
            .map(figure -> List.of(Cell.of(figure.group().in(language)),
                    Cell.of(figure.trait().title().in(language) + " · " + figure.subject().title().in(language)),
                    Cell.of(String.valueOf(figure.considered())), Cell.of(String.valueOf(figure.chosen())),
                    Cell.of(figure.considered() == 0 ? "–"
                            : Math.round(100.0 * figure.chosen() / figure.considered()) + "%")))
            .toList();
        return new Table(t(language, "deciding.fairness"), List.of(Column.text(t(language, "deciding.group")),
                Column.text(t(language, "deciding.trait")), Column.figures(t(language, "deciding.considered")),
                Column.figures(t(language, "deciding.number.chosen")), Column.figures(t(language, "deciding.share"))),
                rows, List.of());
    }

    static String t(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

    static String url(Language language, String path) {
        return Requested.url(language, path);
    }

}
