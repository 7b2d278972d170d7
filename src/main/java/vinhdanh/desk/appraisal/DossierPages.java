package vinhdanh.desk.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.Route;
import vinhdanh.campaign.Routes;
import vinhdanh.desk.evidence.EvidencePages;
import vinhdanh.nomination.appraisal.Dossier;
import vinhdanh.nomination.life.Lives;
import vinhdanh.nomination.life.PastActs;
import vinhdanh.nomination.life.Possible;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.State;
import vinhdanh.nomination.life.Step;
import vinhdanh.page.Parts.Action;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** Puts the page of a dossier together, each for who looks at it. */
@Component
class DossierPages {

    private static final Set<State> BEFORE_THE_COUNCIL = EnumSet.of(State.PROPOSED, State.CHOSEN, State.NOT_CHOSEN,
            State.DECIDED, State.REVOKED);

    private final Lives lives;

    private final PastActs past;

    private final Routes routes;

    private final EvidencePages files;

    private final DossierFacts facts;

    private final DossierChecks checks;

    private final DossierDesk desk;

    private final DossierActs acts;

    private final Clock clock;

    DossierPages(Lives lives, PastActs past, Routes routes, EvidencePages files, DossierFacts facts,
            DossierChecks checks, DossierDesk desk, DossierActs acts, Clock clock) {
        this.lives = lives;
        this.past = past;
        this.routes = routes;
        this.files = files;
        this.facts = facts;
        this.checks = checks;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What was tried just now, and what was wrong with it.
     *
     * @param step the step that was refused, or null
     */
    record Tried(@Nullable Step step, Typed typed, List<FieldError> faults) {

        static final Tried NOTHING = new Tried(null, Typed.NOTHING, List.of());

    }

    DossierView.Show show(Dossier dossier, Tried tried, Actor actor, Language language) {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        Standing standing = this.lives.find(dossier.id()).orElseThrow();
        Route route = this.routes.of(standing.campaign());
        Possible possible = Possible.of(actor, route, standing);
        Standing told = told(standing, dossier);
        DossierLife life = new DossierLife(told, route, this.past.history(dossier.id(), dossier.inside()), language);
        List<DossierView.Check> checks = seesChecks(dossier, standing, actor)
                ? this.checks.show(dossier, possible.check(), language) : null;
        DossierActs.Offered offered = this.acts.offer(possible, standing, actor, tried.step(), tried.typed(), language);
        String path = QueueController.QUEUE + "/" + dossier.id();
        return new DossierView.Show(path, this.facts.title(dossier),
                chips(told, Possible.of(actor, route, told), today, language),
                this.facts.lead(dossier, today, language),
                language == Language.VI ? dossier.campaignVi() : dossier.campaignEn(),
                Stream.concat(life.notices().stream(), alike(dossier, checks, language).stream()).toList(),
                this.facts.facts(dossier, language), dossier.achievement().lines().toList(),
                this.files.ofNomination(dossier.id(), actor, language), this.facts.contents(dossier, language),
                this.facts.meeting(dossier, language), life.steps(), checks,
                dossier.insider() ? this.desk.show(dossier, possible.check(), tried.typed(), today, actor, language)
                        : null,
                offered.acts(), offered.barred(), possible.edit() ? correct(dossier, language) : null, life.past(),
                standing.version(), tried.faults());
    }

    /** As it may be told to who looks. */
    private static Standing told(Standing standing, Dossier dossier) {
        return new Standing(standing.nomination(), standing.campaign(), standing.unit(), State.ofCode(dossier.shown()),
                standing.level(), standing.actingUnit(), standing.version(), standing.writtenBy(), standing.due(),
                standing.endorsedIn());
    }

    private static boolean seesChecks(Dossier dossier, Standing standing, Actor actor) {
        boolean council = actor.holds(Role.MEMBER, Role.CHAIR, Role.SECRETARY, Role.AUTHORITY) && !dossier.mine()
                && BEFORE_THE_COUNCIL.contains(standing.state());
        return dossier.insider() || council;
    }

    private static List<Chip> chips(Standing standing, Possible possible, LocalDate today, Language language) {
        List<Chip> chips = new ArrayList<>();
        chips.add(Marks.state(standing.state(), language));
        chips.add(Marks.sight(possible.sight(), language));
        Chip due = standing.actingUnit() == null ? null : Marks.due(standing.due(), today, language);
        if (due != null) {
            chips.add(due);
        }
        return chips;
    }

    private static List<Notice> alike(Dossier dossier, @Nullable List<DossierView.Check> checks, Language language) {
        if (checks == null || !dossier.insider()) {
            return List.of();
        }
        return checks.stream()
            .filter(check -> check.code().equals("duplicates") && !check.tone().equals("good"))
            .map(check -> new Notice(Tone.GOLD, Marks.word(language, "alike.notice"), check.text(),
                    new Action(Marks.word(language, "alike.compare"), "#alike")))
            .toList();
    }

    private static String correct(Dossier dossier, Language language) {
        return Requested.url(language, "/desk/units/" + dossier.unitCode() + "/campaigns/" + dossier.campaignCode());
    }

}
