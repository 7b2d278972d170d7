package vinhdanh.desk.appraisal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.nomination.appraisal.Answer;
import vinhdanh.nomination.appraisal.Answers;
import vinhdanh.nomination.appraisal.Check;
import vinhdanh.nomination.appraisal.CheckLists;
import vinhdanh.nomination.appraisal.Dossier;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;

/** The checks of an appraisal, in the words of the page. */
@Component
class DossierChecks {

    private final CheckLists checks;

    private final Answers answers;

    DossierChecks(CheckLists checks, Answers answers) {
        this.checks = checks;
        this.answers = answers;
    }

    /**
     * The checks as they stand now.
     * @param may whether this person answers checks
     */
    List<DossierView.Check> show(Dossier dossier, boolean may, Language language) {
        return this.checks.list(dossier).stream().map(check -> show(check, dossier.insider(), may, language)).toList();
    }

    private static DossierView.Check show(Check check, boolean insider, boolean may, Language language) {
        Answer answer = check.answered();
        String answered = answer == null
                || !insider
                        ? null
                        : Marks.word(language, "check.answered", answer.source(), answer.who(),
                                Formats.day(answer.at().toInstant()))
                                + (answer.note().isEmpty() ? "" : " · " + answer.note());
        String url = insider && check.code() == Check.Code.DUPLICATES && check.result() != Check.Result.PASSED
                ? "#alike" : insider && check.code() == Check.Code.OPINIONS ? "#opinions" : null;
        return new DossierView.Check(check.code().code(), tone(check.result()), mark(check.result()),
                word(check.result(), language), check.text().in(language), check.source(), answered, url,
                may && check.byHand(), check.serial());
    }

    private static String word(Check.Result result, Language language) {
        return Marks.word(language, switch (result) {
            case PASSED -> "check.passed";
            case FAILED -> "check.failed";
            case OPEN -> "check.open";
        });
    }

    private static String tone(Check.Result result) {
        return switch (result) {
            case PASSED -> Tone.GOOD.css();
            case FAILED -> Tone.BAD.css();
            case OPEN -> Tone.OPEN.css();
        };
    }

    private static String mark(Check.Result result) {
        return switch (result) {
            case PASSED -> "✓";
            case FAILED -> "✕";
            case OPEN -> "?";
        };
    }

    /** Every answer that was ever given, for the standing body. */
    @Nullable Table history(Dossier dossier, Language language) {
        List<Answer> all = this.answers.history(dossier.id());
        if (all.isEmpty()) {
            return null;
        }
        List<List<Cell>> rows = all.stream()
            .map(answer -> List.of(
                    Cell.of(Formats.day(answer.at().toInstant()) + " " + Formats.time(answer.at().toInstant())),
                    new Cell(Check.Code.ofCode(answer.code()).title().in(language), null, null,
                            new Chip(answer.result().equals("passed") ? Tone.GOOD : Tone.BAD,
                                    Marks.word(language,
                                            answer.result().equals("passed") ? "check.passed" : "check.failed"))),
                    Cell.of(answer.who()), new Cell(answer.source(), answer.note(), null, null)))
            .toList();
        return new Table(Marks.word(language, "check.history"),
                List.of(Column.text(Marks.word(language, "dossier.when")),
                        Column.text(Marks.word(language, "check.what")),
                        Column.text(Marks.word(language, "dossier.by")),
                        Column.text(Marks.word(language, "check.source"))),
                rows, List.of());
    }

}
