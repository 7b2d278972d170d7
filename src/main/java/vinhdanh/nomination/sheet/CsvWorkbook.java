package vinhdanh.nomination.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Digest;

/** The .csv files of one workbook, one a sheet; the sheet's name ends the file's name. */
final class CsvWorkbook implements Workbook {

    private final List<Sheet> sheets;

    private CsvWorkbook(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    static Workbooks.Opening open(List<Path> files, List<byte[]> contents) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String text = text(contents.get(i));
            if (text == null) {
                return new Workbooks.Opening.Refused(Refusals.notUtf8());
            }
            if (text.indexOf('\0') >= 0) {
                return new Workbooks.Opening.Refused(Refusals.notAWorkbook());
            }
            sheets.add(new CsvSheet(CsvNames.sheetOf(files.get(i)), text));
        }
        return new Workbooks.Opening.Opened(new CsvWorkbook(List.copyOf(sheets)),
                Digest.sha256(contents.toArray(byte[][]::new)),
                contents.stream().mapToLong(content -> 2L * content.length).sum());
    }

    @Override
    public List<Sheet> sheets() {
        return this.sheets;
    }

    @Override
    public void close() {
        // The text is in memory; nothing is open.
    }

    /** The text without its byte order mark, or null when it isn't UTF-8. */
    private static @Nullable String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        catch (CharacterCodingException ex) {
            return null;
        }
    }

    private record CsvSheet(String name, String text) implements Sheet {

        @Override
        public Stream<SheetRow> rows() {
            CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(this.text))
                .skipEmptyLines(false)
                .ofCsvRecord(this.text);
            int[] row = { 0 };
            return RowLimit.on(reader, reader.iterator(), found -> row(found, ++row[0]));
        }

        @Override
        public String mergedAt(int row, int column) {
            return "";
        }

        @Override
        public boolean hasMergedCells() {
            return false;
        }

        private static @Nullable SheetRow row(CsvRecord found, int number) {
            List<String> fields = found.getFields();
            int width = fields.size();
            while (width > 0 && fields.get(width - 1).isBlank()) {
                width--;
            }
            SheetCell[] cells = fields.subList(0, width).stream().map(SheetCell::text).toArray(SheetCell[]::new);
            return (width == 0) ? null : new SheetRow(number, false, cells);
        }

        /** Whichever of the two stands more often in the first lines. */
        private static char separator(String text) {
            String start = text.substring(0, Math.min(text.length(), 4000));
            long semicolons = start.chars().filter(c -> c == ';').count();
            long commas = start.chars().filter(c -> c == ',').count();
            long tabs = start.chars().filter(c -> c == '\t').count();
            return (tabs > commas && tabs > semicolons) ? '\t' : (semicolons > commas) ? ';' : ',';
        }

    }

}
