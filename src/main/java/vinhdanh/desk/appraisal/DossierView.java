package vinhdanh.desk.appraisal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.desk.evidence.EvidenceView;
import vinhdanh.page.Parts;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Comparison;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Step;
import vinhdanh.page.Parts.Table;

/** What the page of a dossier and those around it show. */
public final class DossierView {

    private DossierView() {
    }

    /**
     * A dossier.
     *
     * @param chips where it stands: state, sight, time left
     * @param lead award form, line, order of preference
     * @param files its files, with what the law of the day asks it to hold
     * @param steps the levels that it passes, with who and when
     * @param checks the appraisal, or null for those who don't see it
     * @param desk what only the standing body sees, or null
     * @param barred why something can't be done yet
     * @param correct where its unit corrects it, or null
     */
    public record Show(String path, String title, List<Chip> chips, String lead, String campaign, List<Notice> notices,
            List<Fact> facts, List<String> achievement, EvidenceView.Files files, List<String> contents,
            List<Fact> meeting, List<Step> steps, @Nullable List<Check> checks, @Nullable Desk desk, List<Act> acts,
            List<String> barred, @Nullable String correct, @Nullable Table history, int version,
            List<FieldError> faults) {
    }

    /** What only the standing body sees. */
    public record Desk(@Nullable Table alike, @Nullable Table awards, List<Asked> opinions, @Nullable Ask ask,
            @Nullable Table answers) {
    }

    /**
     * A check.
     *
     * @param tone {@code good}, {@code bad} or {@code open}
     * @param answered who answered it and on what source, or null
     * @param url where it is looked into, or null
     * @param open whether this person may answer it
     */
    public record Check(String code, String tone, String mark, String word, String text, String source,
            @Nullable String answered, @Nullable String url, boolean open, int serial) {
    }

    /**
     * Something that can be done, with what it asks for.
     *
     * @param open whether its form stands open because something in it was wrong
     */
    public record Act(String step, String label, boolean first, boolean reason, boolean basis, @Nullable String until,
            String reasonLabel, String typedReason, String typedBasis, String typedUntil, boolean open) {

        public boolean hasForm() {
            return this.reason || this.basis || this.until != null;
        }

    }

    /** An opinion that was asked for. */
    public record Asked(String id, String unit, Chip chip, List<Fact> facts, boolean open) {
    }

    /** The form that asks for one. */
    public record Ask(List<QueueView.Choice> units, String question, String days) {
    }

    /**
     * Two dossiers side by side.
     *
     * @param linked whether their subjects are linked
     * @param same whether both name the very same subject
     */
    public record Compare(String path, String back, String title, Chip chip, Comparison comparison, boolean linked,
            boolean same, boolean open, String reason, @Nullable Table links, List<FieldError> faults) {
    }

    /** The opinions that a unit is asked for. */
    public record Opinions(@Nullable Table table, Parts.@Nullable Empty empty) {
    }

    /** One of them, with the form of the answer. */
    public record OpinionForm(String path, String title, Chip chip, List<Fact> facts, List<String> question,
            List<Fact> answer, boolean open, String text, String document, String choice, List<FieldError> faults) {
    }

}
