package vinhdanh.desk.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.campaign.Routes;
import vinhdanh.nomination.appraisal.Batch;
import vinhdanh.nomination.appraisal.Dossier;
import vinhdanh.nomination.appraisal.Dossiers;
import vinhdanh.nomination.appraisal.MoveMany.Pick;
import vinhdanh.nomination.life.Bars;
import vinhdanh.nomination.life.Lives;
import vinhdanh.nomination.life.Possible;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.Step;
import vinhdanh.page.Requested;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** Those that were picked for one step, with what is in the way of each. */
@Component
class PickedPages {

    private final Dossiers dossiers;

    private final Lives lives;

    private final Routes routes;

    private final Bars bars;

    PickedPages(Dossiers dossiers, Lives lives, Routes routes, Bars bars) {
        this.dossiers = dossiers;
        this.lives = lives;
        this.routes = routes;
        this.bars = bars;
    }

    /** Of those that this person may see; others were never there. */
    List<QueueView.Picked> show(Step step, List<Pick> picks, Map<UUID, Bilingual> reasons, Actor actor,
            Language language) {
        List<QueueView.Picked> all = new ArrayList<>();
        for (Pick pick : picks) {
            Optional<Dossier> dossier = this.dossiers.find(pick.nomination(), actor);
            dossier
                .ifPresent(found -> all.add(show(found, pick, step, reasons.get(pick.nomination()), actor, language)));
        }
        return all;
    }

    private QueueView.Picked show(Dossier dossier, Pick pick, Step step, @Nullable Bilingual known, Actor actor,
            Language language) {
        String reason = known != null ? known.in(language) : reason(pick, step, actor, language);
        return new QueueView.Picked(pick.nomination() + "." + pick.version(),
                Requested.url(language, QueueController.QUEUE + "/" + dossier.id()), dossier.name(),
                dossier.unit() + " · " + dossier.lineCode(), String.valueOf(pick.version()), reason);
    }

    private @Nullable String reason(Pick pick, Step step, Actor actor, Language language) {
        Standing standing = this.lives.find(pick.nomination()).orElseThrow();
        if (standing.version() != pick.version()) {
            return Marks.word(language, "bulk.changed", standing.state().title().in(language));
        }
        if (!Possible.of(actor, this.routes.of(standing.campaign()), standing).steps().contains(step)) {
            return Marks.word(language, "bulk.impossible", standing.state().title().in(language));
        }
        return this.bars.find(standing, step, actor).map(bar -> bar.in(language)).orElse(null);
    }

    /** What became of one of them. */
    static QueueView.Picked show(Batch.Row row, boolean undone, Language language) {
        Bilingual why = row.reason();
        String reason = why != null ? why.in(language)
                : undone && !row.undone() ? Marks.word(language, "bulk.not.undone") : null;
        return new QueueView.Picked("", Requested.url(language, QueueController.QUEUE + "/" + row.nomination()),
                row.name(), row.unit(), String.valueOf(row.moved() == null ? row.seen() : row.moved()), reason);
    }

}
