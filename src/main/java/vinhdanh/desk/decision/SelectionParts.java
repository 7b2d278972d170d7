package vinhdanh.desk.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.decision.Fairness;
import vinhdanh.decision.Selection;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;
import vinhdanh.shared.Text;

/**
 * What a selection that is proposed and one that was fixed have in common on the page.
 */
final class SelectionParts {

    private SelectionParts() {
    }

    static SeatBar bar(Selection.Filling filling, Language language) {
        String name = filling.cap().name().in(language);
        String last = filling.lastIn().map(who -> t(language, "deciding.last", who.name())).orElse(null);
        return bar(Text.upper(name.substring(0, 1)) + name.substring(1), filling.taken(), filling.cap().seats(), last,
                language);
    }

    static SeatBar bar(String label, int taken, int seats, @Nullable String last, Language language) {
        Chip chip = last == null ? null : new Chip(Tone.PLAIN, last);
        return new SeatBar(label, Math.min(taken, Math.max(seats, 1)), Math.max(seats, 1), taken + "/" + seats,
                t(language, "deciding.bar", taken, seats), chip);
    }

    static Table fairness(Fairness fairness, Language language) {
        List<List<Cell>> rows = fairness.figures()
            .stream()
            .map(figure -> List.of(Cell.of(figure.group().in(language)),
                    Cell.of(figure.trait().title().in(language) + " · " + figure.subject().title().in(language)),
                    Cell.of(String.valueOf(figure.considered())), Cell.of(String.valueOf(figure.chosen())),
                    Cell.of(figure.considered() == 0 ? "–"
                            : Math.round(100.0 * figure.chosen() / figure.considered()) + "%")))
            .toList();
        return new Table(t(language, "deciding.fairness"), List.of(Column.text(t(language, "deciding.group")),
                Column.text(t(language, "deciding.trait")), Column.figures(t(language, "deciding.considered")),
                Column.figures(t(language, "deciding.number.chosen")), Column.figures(t(language, "deciding.share"))),
                rows, List.of());
    }

    private static String t(Language language, String key, Object... arguments) {
        return SelectionPages.t(language, key, arguments);
    }

}
