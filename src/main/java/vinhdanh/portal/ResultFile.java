package vinhdanh.portal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.springframework.stereotype.Component;

import vinhdanh.page.Formats;
import vinhdanh.page.Words;
import vinhdanh.portal.ResultList.ResultRow;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/**
 * Results as a CSV file that spreadsheets open right: UTF-8 with a mark, and no cell that
 * they would take for a formula.
 */
@Component
class ResultFile {

    private static final List<String> COLUMNS = List.of("file.subject", "results.name", "file.description",
            "results.unit", "results.line", "file.form", "file.amount", "results.decision", "file.day", "file.state");

    private final ResultList results;

    private final Names names;

    ResultFile(ResultList results, Names names) {
        this.results = results;
        this.names = names;
    }

    /**
     * Writes the rows as they come: a long list takes no more memory than a short one.
     */
    void write(UUID campaign, ResultFilter filter, Language language, Writer out) throws IOException {
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(new Unclosed(out))) {
            csv.writeRecord(COLUMNS.stream().map(key -> Words.all().text(language, key)).toList());
            this.results.each(campaign, filter, row -> csv.writeRecord(cells(row, language)));
        }
    }

    private List<String> cells(ResultRow row, Language language) {
        String name = row.salutation() == null ? row.name() : row.salutation() + " " + row.name();
        String state = row.revoked() ? "results.revoked" : "results.valid";
        return Stream
            .of(this.names.subject(row.subject(), language), name, row.description(), row.unit(),
                    new Bilingual(row.lineVi(), row.lineEn()).in(language),
                    this.names.awardForm(row.awardForm(), row.decisionDay(), row.jurisdiction(), language),
                    String.valueOf(row.amount()), row.decisionNumber(), Formats.day(row.decisionDay()),
                    Words.all().text(language, state))
            .map(ResultFile::harmless)
            .toList();
    }

    /**
     * A cell that begins like a formula gets an apostrophe, which spreadsheets don't
     * show.
     */
    static String harmless(String cell) {
        return cell.isEmpty()
                || "=+-@\t\r".indexOf(cell.stripLeading().isEmpty() ? ' ' : cell.stripLeading().charAt(0)) < 0
                        && "\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    /** The answer is closed by the server, not by the file. */
    private static final class Unclosed extends FilterWriter {

        Unclosed(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }

    }

}
