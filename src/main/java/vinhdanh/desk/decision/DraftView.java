package vinhdanh.desk.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.Annex;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;
import vinhdanh.shared.Language;

/**
 * What the page of a draft shows.
 *
 * @param heading what it is about
 * @param words what can be written otherwise, or null where this person may not now
 * @param versions what is stored beside what was typed, where somebody else was first
 * @param send whether it can be sent for signature, or dropped
 * @param sign what a signature asks for, or null where this person may not sign now
 * @param history who did what
 */
public record DraftView(String path, String above, String heading, Chip stage, int version, List<Notice> notices,
        Paper paper, List<Table> lists, @Nullable Words words, List<Version> versions, boolean send,
        @Nullable Sign sign, List<Fact> history, List<FieldError> faults) {

    /** The decision as it will read. */
    public record Paper(String issuer, String number, String place, String type, String summary, String authority,
            List<String> bases, List<String> articles, List<String> capacity, String signer) {

        static Paper of(AdministrativeDocument document) {
            var signature = document.signature();
            List<String> titles = signature.capacity() == null ? List.of(signature.title())
                    : List.of(signature.capacity(), signature.title());
            return new Paper(String.join(" ", document.heading().issuer()), document.heading().number(),
                    document.heading().place(), document.type(), document.summary(), document.authority(),
                    document.bases(),
                    document.articles()
                        .stream()
                        .map(article -> article.label() + " " + String.join(" ", article.paragraphs()))
                        .toList(),
                    titles, signature.name());
        }

    }

    /** A list of the decision as a table. */
    static Table list(Annex annex) {
        List<List<Cell>> rows = annex.sections().stream().flatMap(section -> section.rows().stream()).map(row -> {
            // The name heads a row, not its number.
            return List.of(Cell.of(row.get(1)), Cell.of(row.get(0)), Cell.of(row.get(2)));
        }).toList();
        String title = annex.label() == null ? annex.title() : annex.label() + " – " + annex.title();
        return new Table(title, List.of(Column.text(annex.columns().get(1).heading()),
                Column.figures(annex.columns().get(0).heading()), Column.text(annex.columns().get(2).heading())), rows,
                List.of());
    }

    /** The words of one person, to be compared with another's. */
    public record Version(String id, String title, List<Said> said) {

        static Version of(String id, String title, Words words, Language language) {
            return new Version(id, title,
                    List.of(Said.of("deciding.about", words.title(), language),
                            Said.of("deciding.bases", words.bases(), language),
                            Said.of("deciding.articles", words.articles(), language)));
        }

    }

    /** What stands in one field, by lines. */
    public record Said(String label, List<String> lines) {

        static Said of(String word, String text, Language language) {
            return new Said(SelectionPages.t(language, word), text.lines().toList());
        }

    }

    /** What can be written otherwise. */
    public record Words(String title, String bases, String articles) {
    }

    /**
     * What a signature asks for.
     *
     * @param capacity in whose place this person signs, or null
     */
    public record Sign(String number, String day, @Nullable String capacity, String title) {
    }

}
