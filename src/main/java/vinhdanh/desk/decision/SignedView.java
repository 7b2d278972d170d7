package vinhdanh.desk.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;

/**
 * What the page of a signed decision shows.
 *
 * @param files the files that it gave rise to
 * @param units who is told the result, each with its files; none before it is public
 * @param names whom it commends
 * @param publish whether this person may publish it now
 * @param grounds on what an award can be taken back; none where this person may not
 * @param due until when units are told, or null
 */
public record SignedView(String path, String above, String number, Chip stage, List<Notice> notices, List<Fact> facts,
        List<File> files, List<UnitNotice> units, @Nullable String due, List<Name> names, boolean publish,
        List<SelectionView.Choice> grounds, Typed typed, List<FieldError> faults) {

    /** A file to be kept. */
    public record File(String label, String url) {
    }

    /** A unit with its notice. */
    public record UnitNotice(String unit, String pdf, String docx) {
    }

    /** One of those commended; its id while the award stands. */
    public record Name(@Nullable String award, String name, String small, @Nullable String money, @Nullable Chip chip) {
    }

    /** What was typed to take an award back. */
    public record Typed(String award, String ground, String reason, String evidence) {

        static final Typed NOTHING = new Typed("", "", "", "");

    }

}
