package vinhdanh.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Text;

/**
 * A list that belongs to a document, on pages of its own with numbers of their own.
 *
 * @param label "Phụ lục I", or null when the document has but one
 * @param title what it lists, in capitals
 * @param source the document that it belongs to: (Kèm theo Quyết định số …)
 * @param columns the columns, from the left
 * @param sections the rows, in parts
 */
public record Annex(@Nullable String label, String title, String source, List<Column> columns, List<Section> sections) {

    /** What stands in a table without rows. */
    static final String NOTHING = "(Không có)";

    public Annex {
        label = label == null ? null : Text.nfc(label);
        title = Text.nfc(title);
        source = Text.nfc(source);
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }

    /** Where the text of a column stands. */
    public enum Align {

        LEFT, CENTRE, RIGHT

    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param share its width, as a share of the sum of all
     * @param align where its texts stand
     */
    public record Column(String heading, double share, Align align) {

        public Column {
            heading = Text.nfc(heading);
            if (share <= 0) {
                throw new IllegalArgumentException("A column needs a width: " + heading);
            }
        }

    }

    /**
     * Some rows under one heading.
     *
     * @param title the heading, over the whole width, or null for none
     * @param rows the rows, each with a text for each column
     */
    public record Section(@Nullable String title, List<List<String>> rows) {

        public Section {
            title = title == null ? null : Text.nfc(title);
            rows = rows.stream().map(row -> row.stream().map(Text::nfc).toList()).toList();
        }

    }

    /** Whether there is any row. */
    boolean empty() {
        return this.sections.stream().allMatch(section -> section.rows().isEmpty());
    }

    /** The width of each column out of the whole. */
    double[] widths(double whole) {
        double sum = this.columns.stream().mapToDouble(Column::share).sum();
        return this.columns.stream().mapToDouble(column -> column.share() * whole / sum).toArray();
    }

}
