package vinhdanh.desk.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Table;

/** What the pages of selections show. */
public final class SelectionView {

    private SelectionView() {
    }

    /** The campaigns whose decisions this person may see. */
    public record Campaigns(@Nullable Table campaigns, @Nullable Empty none) {
    }

    /**
     * The selections of a campaign.
     *
     * @param proposed the one that would be made now, or null when nobody is on the list
     * @param fixed those that were fixed
     * @param begin whether decisions can be prepared from those chosen
     */
    public record Show(String path, String campaign, List<Notice> notices, @Nullable Table drafts,
            @Nullable Table decisions, List<SeatBar> seats, @Nullable Proposed proposed, List<Fixed> fixed,
            @Nullable Empty nobody, boolean begin, @Nullable String complaints, List<FieldError> faults) {
    }

    /**
     * A selection as it would be made now.
     *
     * @param whatIf what can be tried
     * @param fingerprint what is said again to fix it, or null where this person may not
     */
    public record Proposed(String title, WhatIfForm whatIf, List<Name> names, Table fairness,
            @Nullable String fingerprint) {

        public long chosen() {
            return this.names.stream().filter(Name::chosen).count();
        }

    }

    /**
     * A selection that was fixed.
     *
     * @param text when, and by whom
     * @param undo its id where it can be undone, or null
     */
    public record Fixed(String title, String text, List<Name> names, Table fairness, @Nullable String undo) {

        public long chosen() {
            return this.names.stream().filter(Name::chosen).count();
        }

    }

    /**
     * One nomination with its outcome; its id where a decision can still be prepared for
     * it.
     */
    public record Name(@Nullable String free, String name, String small, String list, String merit, Chip outcome,
            String reason, boolean chosen) {
    }

    /** What can be tried. */
    public record WhatIfForm(List<Seat> seats, List<Choice> priorities, int bonus, boolean unsplit, boolean tried) {
    }

    /** The seats of a line, to be tried with another number. */
    public record Seat(String name, String label, int seats) {
    }

    /** One choice of a list. */
    public record Choice(String value, String label, boolean chosen) {
    }

}
