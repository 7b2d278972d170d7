package vinhdanh.law;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/**
 * The set of rules in force in a period.
 *
 * @param from the first day on which a dossier received falls under it
 * @param to the last such day, or null while it lasts
 * @param overlays ids of the overlays that run beside it on the day asked for
 * @param overlay whether it only keeps older rules alive beside another regime
 * @param keeps id of the regime whose rules an overlay keeps alive
 */
public record Regime(String id, LocalDate from, @Nullable LocalDate to, Bilingual title, List<Instrument> instruments,
        List<String> overlays, boolean overlay, @Nullable String keeps, Source source) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
    }

    Regime with(List<String> running) {
        return new Regime(this.id, this.from, this.to, this.title, this.instruments, running, this.overlay, this.keeps,
                this.source);
    }

    /**
     * A law, decree or circular.
     *
     * @param until its last day where it states one itself, or null
     */
    public record Instrument(String number, @Nullable LocalDate issued, @Nullable LocalDate until, Bilingual title,
            Source source) {
    }

}
