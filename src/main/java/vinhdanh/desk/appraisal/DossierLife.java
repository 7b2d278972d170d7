package vinhdanh.desk.appraisal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Level;
import vinhdanh.campaign.Route;
import vinhdanh.nomination.life.PastAct;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.State;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Moment;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Step;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;

/** The way of a nomination so far: its levels, what was done, what holds it up. */
record DossierLife(Standing standing, Route route, List<PastAct> history, Language language) {

    /** The levels with who passed it on and when. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Level level : this.route.levels()) {
            PastAct last = last(level);
            Moment moment = moment(level);
            String when = moment == Moment.DONE && last != null ? Formats.day(last.at()) : waits(level, moment);
            String who = moment == Moment.DONE && last != null ? who(last) : "";
            steps.add(new Step(level.name().in(this.language), who, when, moment, word(moment)));
        }
        return steps;
    }

    private @Nullable PastAct last(Level level) {
        Level.Kind kind = level.kind();
        return this.history.stream()
            .filter(event -> kind == Level.Kind.PROPOSE ? event.step() == vinhdanh.nomination.life.Step.SUBMIT
                    : event.level() != null && event.level() == level.position()
                            && event.step() != vinhdanh.nomination.life.Step.SUBMIT)
            .reduce((earlier, later) -> later)
            .orElse(null);
    }

    private Moment moment(Level level) {
        Integer now = this.standing.level();
        boolean decided = this.standing.state() == State.DECIDED || this.standing.state() == State.REVOKED;
        if (decided || (now != null && level.position() < now)) {
            return Moment.DONE;
        }
        return now != null && level.position() == now ? Moment.NOW : Moment.COMING;
    }

    private String waits(Level level, Moment moment) {
        if (moment == Moment.NOW && this.standing.due() != null) {
            return Marks.word(this.language, "dossier.due", Formats.day(this.standing.due()));
        }
        return level.lastDay() == null || moment == Moment.DONE ? ""
                : Marks.word(this.language, "dossier.due", Formats.day(level.lastDay()));
    }

    private String word(Moment moment) {
        return Marks.word(this.language, switch (moment) {
            case DONE -> "dossier.step.done";
            case NOW -> "dossier.step.now";
            case COMING -> "dossier.step.coming";
        });
    }

    private String who(PastAct event) {
        if (event.who() == null && event.unit() == null) {
            return Marks.word(this.language, "history.program");
        }
        return event.unit() == null ? String.valueOf(event.who() == null ? "" : event.who())
                : (event.who() == null ? "" : event.who() + ", ") + event.unit();
    }

    /** What holds it up now, or what is to be corrected. */
    List<Notice> notices() {
        return switch (this.standing.state()) {
            case HELD -> notice("dossier.held", Tone.OPEN);
            case RETURNED -> notice("dossier.returned", Tone.OPEN);
            case REFUSED -> notice("dossier.refused", Tone.BAD);
            case WITHDRAWN -> notice("dossier.withdrawn", Tone.BAD);
            default -> List.of();
        };
    }

    private List<Notice> notice(String key, Tone tone) {
        return this.history.isEmpty() ? List.of()
                : List.of(new Notice(tone, Marks.word(this.language, key), why(this.history.getLast()), null));
    }

    private String why(PastAct event) {
        List<String> parts = new ArrayList<>();
        if (!event.why().reason().isEmpty()) {
            parts.add(event.why().reason());
        }
        if (!event.why().basis().isEmpty()) {
            parts.add(Marks.word(this.language, "dossier.basis.is", event.why().basis()));
        }
        if (event.why().until() != null) {
            parts.add(Marks.word(this.language, "dossier.until.is", Formats.day(event.why().until())));
        }
        return String.join(" · ", parts);
    }

    /** Everything that was done, the latest first. */
    @Nullable Table past() {
        if (this.history.isEmpty()) {
            return null;
        }
        List<List<Cell>> rows = this.history.reversed()
            .stream()
            .map(event -> List.of(Cell.of(Formats.day(event.at()) + " " + Formats.time(event.at())),
                    Cell.of(event.step().title().in(this.language)), Cell.of(who(event)), Cell.of(why(event))))
            .toList();
        return new Table(Marks.word(this.language, "dossier.history"),
                List.of(Column.text(Marks.word(this.language, "dossier.when")),
                        Column.text(Marks.word(this.language, "dossier.act")),
                        Column.text(Marks.word(this.language, "dossier.by")),
                        Column.text(Marks.word(this.language, "dossier.why"))),
                rows, List.of());
    }

}
