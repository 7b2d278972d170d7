package vinhdanh.desk.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.decision.ProposeSelection;
import vinhdanh.decision.Selections;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;

/** Puts together what the page shows of the selections that were fixed. */
@Component
class FixedPages {

    private final ProposeSelection propose;

    private final Selections selections;

    FixedPages(ProposeSelection propose, Selections selections) {
        this.propose = propose;
        this.selections = selections;
    }

    static Notice notice(Selections.Fixed last, Language language) {
        return new Notice(Tone.GOOD, t(language, "deciding.fixed"), text(last, language), null);
    }

    private static String text(Selections.Fixed fixed, Language language) {
        return t(language, "deciding.fixed.text", Formats.day(fixed.at()), fixed.who());
    }

    List<Selections.Entry> listEntries(List<Selections.Fixed> standing) {
        return standing.stream().flatMap(fixed -> this.selections.listEntries(fixed.id()).stream()).toList();
    }

    /** The selections that stand, the latest first; it alone can be undone. */
    List<SelectionView.Fixed> list(LoadedCampaign campaign, List<Selections.Fixed> standing, boolean may,
            Language language) {
        return standing.reversed()
            .stream()
            .map(fixed -> show(campaign, fixed, may && fixed.equals(standing.getLast()), language))
            .toList();
    }

    private SelectionView.Fixed show(LoadedCampaign campaign, Selections.Fixed fixed, boolean may, Language language) {
        List<Selections.Entry> entries = this.selections.listEntries(fixed.id());
        boolean resting = entries.stream().anyMatch(entry -> entry.draft() != null);
        return new SelectionView.Fixed(t(language, "deciding.round", fixed.number()), text(fixed, language),
                entries.stream().map(entry -> name(entry, language)).toList(),
                SelectionParts.fairness(this.propose.fairness(campaign, fixed.id()), language),
                may && !resting ? fixed.id().toString() : null);
    }

    static List<SeatBar> bars(LoadedCampaign campaign, List<Selections.Entry> entries, Language language) {
        List<SeatBar> bars = new ArrayList<>();
        for (QuotaLine line : campaign.plan().lines()) {
            line.seats().forEach((subject, seats) -> {
                int taken = (int) entries.stream()
                    .filter(entry -> entry.chosen() && entry.line().equals(line.code()) && entry.subject() == subject)
                    .count();
                bars.add(SelectionParts.bar(line.name().in(language) + " · " + subject.title().in(language), taken,
                        seats, null, language));
            });
        }
        return bars;
    }

    private static SelectionView.Name name(Selections.Entry entry, Language language) {
        Chip chip = new Chip(entry.chosen() ? Tone.GOOD : Tone.PLAIN,
                t(language, entry.chosen() ? "deciding.chosen" : "deciding.passed"));
        if (entry.waited()) {
            chip = new Chip(Tone.OPEN, t(language, "deciding.held"));
        }
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

    private static String t(Language language, String key, Object... arguments) {
        return SelectionPages.t(language, key, arguments);
    }

}
