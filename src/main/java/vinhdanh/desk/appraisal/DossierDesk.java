package vinhdanh.desk.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.nomination.appraisal.AskOpinion;
import vinhdanh.nomination.appraisal.Dossier;
import vinhdanh.nomination.appraisal.EarlierAwards;
import vinhdanh.nomination.appraisal.Likeness;
import vinhdanh.nomination.appraisal.Likenesses;
import vinhdanh.nomination.appraisal.Opinion;
import vinhdanh.nomination.appraisal.Opinions;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;

/**
 * What only the standing body sees beside a dossier: who may be the same, what was
 * awarded before, what other bodies say.
 */
@Component
class DossierDesk {

    private final Likenesses likenesses;

    private final EarlierAwards awards;

    private final Opinions opinions;

    private final DossierFacts facts;

    private final DossierChecks checks;

    DossierDesk(Likenesses likenesses, EarlierAwards awards, Opinions opinions, DossierFacts facts,
            DossierChecks checks) {
        this.likenesses = likenesses;
        this.awards = awards;
        this.opinions = opinions;
        this.facts = facts;
        this.checks = checks;
    }

    DossierView.Desk show(Dossier dossier, boolean may, Typed asked, LocalDate today, Actor actor, Language language) {
        return new DossierView.Desk(alike(dossier, language), awards(dossier, language),
                this.opinions.list(dossier.id()).stream().map(opinion -> asked(opinion, may, today, language)).toList(),
                may ? ask(dossier, asked, today, actor) : null, this.checks.history(dossier, language));
    }

    private @Nullable Table alike(Dossier dossier, Language language) {
        List<Likeness> all = this.likenesses.list(dossier);
        if (all.isEmpty()) {
            return null;
        }
        List<List<Cell>> rows = all.stream()
            .map(other -> List.of(
                    new Cell(other.name(), other.birthDate() == null ? null : Formats.day(other.birthDate()),
                            Requested.url(language,
                                    QueueController.QUEUE + "/" + dossier.id() + "/compare/" + other.nomination()),
                            null),
                    Cell.of(other.unit()), new Cell("", null, null, Marks.state(other.stands(), language)),
                    new Cell("", null, null, found(other, language))))
            .toList();
        return new Table(Marks.word(language, "alike.title"),
                List.of(Column.text(Marks.word(language, "appraisal.who")),
                        Column.text(Marks.word(language, "appraisal.unit")),
                        Column.text(Marks.word(language, "appraisal.state")),
                        Column.text(Marks.word(language, "alike.found"))),
                rows, List.of());
    }

    static Chip found(Likeness other, Language language) {
        if (other.same() || other.link() != null) {
            return new Chip(Tone.BAD, Marks.word(language, "alike.same"));
        }
        return other.apart() != null ? new Chip(Tone.GOOD, Marks.word(language, "alike.apart"))
                : new Chip(Tone.OPEN, Marks.word(language, "alike.open"));
    }

    private @Nullable Table awards(Dossier dossier, Language language) {
        List<EarlierAwards.Row> all = this.awards.list(dossier);
        if (all.isEmpty()) {
            return null;
        }
        List<List<Cell>> rows = all.stream()
            .map(award -> List.of(
                    new Cell(this.facts.form(award.awardForm(), award.day(), award.jurisdiction(), language),
                            language == Language.VI ? award.campaignVi() : award.campaignEn(), null,
                            award.revoked() ? new Chip(Tone.BAD, Marks.word(language, "awards.revoked")) : null),
                    new Cell(award.number(), Formats.day(award.day()),
                            award.decision() == null ? null : Requested.url(language, "/decisions/" + award.decision()),
                            null),
                    new Cell(award.name(), award.description(), null,
                            award.certain() ? null : new Chip(Tone.OPEN, Marks.word(language, "awards.uncertain"))),
                    Cell.of(award.unit())))
            .toList();
        return new Table(Marks.word(language, "awards.title"),
                List.of(Column.text(Marks.word(language, "awards.form")),
                        Column.text(Marks.word(language, "awards.decision")),
                        Column.text(Marks.word(language, "appraisal.who")),
                        Column.text(Marks.word(language, "appraisal.unit"))),
                rows, List.of());
    }

    private static DossierView.Asked asked(Opinion opinion, boolean may, LocalDate today, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Marks.word(language, "opinion.question"), opinion.question()));
        facts.add(Fact.of(Marks.word(language, "opinion.asked"),
                opinion.askedBy() + ", " + Formats.day(opinion.askedAt().toInstant())));
        facts.add(new Fact(Marks.word(language, "opinion.due"), Formats.day(opinion.due()), null,
                opinion.isOpen() ? Marks.due(opinion.due(), today, language) : null));
        facts.addAll(answer(opinion, language));
        return new DossierView.Asked(opinion.id().toString(), opinion.unit(), chip(opinion, language), facts,
                may && opinion.isOpen());
    }

    static List<Fact> answer(Opinion opinion, Language language) {
        List<Fact> facts = new ArrayList<>();
        if (opinion.text() != null && opinion.answeredAt() != null) {
            facts.add(Fact.of(Marks.word(language, "opinion.text"), opinion.text()));
            if (opinion.document() != null && !opinion.document().isEmpty()) {
                facts.add(Fact.of(Marks.word(language, "opinion.document"), opinion.document()));
            }
            facts.add(Fact.of(Marks.word(language, "opinion.answered"),
                    opinion.answeredBy() + ", " + Formats.day(opinion.answeredAt().toInstant())));
        }
        return facts;
    }

    static Chip chip(Opinion opinion, Language language) {
        String answer = opinion.answer() == null ? "" : opinion.answer();
        return switch (answer) {
            case "agrees" -> new Chip(Tone.GOOD, Marks.word(language, "opinion.agrees"));
            case "disagrees" -> new Chip(Tone.BAD, Marks.word(language, "opinion.disagrees"));
            case "closed" -> new Chip(Tone.PLAIN, Marks.word(language, "opinion.closed"));
            default -> new Chip(Tone.OPEN, Marks.word(language, "opinion.open"));
        };
    }

    private DossierView.Ask ask(Dossier dossier, Typed typed, LocalDate today, Actor actor) {
        List<QueueView.Choice> units = this.opinions.listAsked(dossier, today, actor)
            .stream()
            .map(unit -> new QueueView.Choice(unit.code(), unit.name(), unit.code().equals(typed.line("unit"))))
            .toList();
        int days = typed.number("days");
        return new DossierView.Ask(units, typed.text("question"),
                String.valueOf(days == 0 ? AskOpinion.USUAL_WORKING_DAYS : days));
    }

}
