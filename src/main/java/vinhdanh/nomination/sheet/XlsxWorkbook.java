package vinhdanh.nomination.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** An .xlsx, read as a stream. */
final class XlsxWorkbook implements Workbook {

    private final ReadableWorkbook workbook;

    private final List<Sheet> sheets;

    private XlsxWorkbook(ReadableWorkbook workbook, Map<String, Merges> merges) {
        this.workbook = workbook;
        XlsxCells cells = new XlsxCells();
        this.sheets = workbook.getSheets()
            .<Sheet>map(sheet -> new XlsxSheet(sheet, cells, merges.getOrDefault(sheet.getName(), Merges.NONE)))
            .toList();
    }

    static Workbook open(byte[] content, ZipFile zip, Map<String, Merges> mergesOfParts) throws IOException {
        Map<String, Merges> merges = new HashMap<>();
        SheetParts.of(zip).forEach((sheet, part) -> merges.put(sheet, mergesOfParts.getOrDefault(part, Merges.NONE)));
        // Without styles there are no dates, and the reader insists on the part.
        boolean styles = zip.getEntry("xl/styles.xml") != null;
        ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content),
                new ReadingOptions(styles, true));
        return new XlsxWorkbook(workbook, merges);
    }

    @Override
    public List<Sheet> sheets() {
        return this.sheets;
    }

    @Override
    public void close() {
        try {
            this.workbook.close();
        }
        catch (IOException ex) {
            throw new Unreadable.Fault(Refusals.damaged());
        }
    }

    private record XlsxSheet(org.dhatim.fastexcel.reader.Sheet sheet, XlsxCells cells, Merges merges) implements Sheet {

        @Override
        public String name() {
            return this.sheet.getName();
        }

        @Override
        public Stream<SheetRow> rows() {
            try {
                Stream<Row> rows = this.sheet.openStream();
                return RowLimit.on(rows, rows.iterator(), this.cells::row);
            }
            catch (IOException | RuntimeException ex) {
                throw new Unreadable.Fault(Refusals.damaged());
            }
        }

        @Override
        public String mergedAt(int row, int column) {
            return this.merges.at(row, column);
        }

        @Override
        public boolean hasMergedCells() {
            return !this.merges.isEmpty();
        }

    }

}
