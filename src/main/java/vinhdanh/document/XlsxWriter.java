package vinhdanh.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Text;

/**
 * Writes an {@code .xlsx} workbook sheet after sheet, row after row, in memory that does
 * not grow with the rows. Close each sheet before the next is opened, and the workbook at
 * the end.
 */
public final class XlsxWriter implements Closeable {

    /** The size of the workbook's own face, which column widths are measured in. */
    static final int DEFAULT_SIZE = 12;

    private static final String LISTS = "Danh mục";

    private final Workbook workbook;

    private final List<List<String>> lists = new ArrayList<>();

    private final @Nullable ReproducibleZip copy;

    private XlsxWriter(OutputStream out, @Nullable ReproducibleZip copy) {
        this.workbook = new Workbook(out, "VinhDanh", "1.0");
        this.workbook.setGlobalDefaultFont(CellLook.FACE, DEFAULT_SIZE);
        this.copy = copy;
    }

    /** Writes straight into the stream, which the caller closes. */
    public static XlsxWriter streaming(OutputStream out) {
        return new XlsxWriter(out, null);
    }

    /**
     * Writes into the stream, which the caller closes, when the workbook is closed: the
     * same rows and the same instant give the same bytes.
     */
    public static XlsxWriter reproducible(OutputStream out, Instant made) throws IOException {
        Path draft = Files.createTempFile("vinhdanh", ".xlsx");
        ReproducibleZip copy = new ReproducibleZip(draft, Files.newOutputStream(draft), out, made);
        return new XlsxWriter(copy.draft(), copy);
    }

    /**
     * Opens the next sheet.
     * @param name at most 31 characters, without {@code : \ / ? * [ ]}
     */
    public SheetWriter sheet(String name) {
        return new SheetWriter(this, this.workbook.newWorksheet(Text.nfc(name)));
    }

    /** Sets the title that the file's properties show. */
    public XlsxWriter title(String title) {
        this.workbook.properties().setTitle(Text.nfc(title));
        return this;
    }

    /**
     * Keeps a list for drop-downs on a hidden sheet, where a choice may hold commas and
     * be as long as it likes.
     * @return the cells that hold it, as a formula names them
     */
    String keep(List<String> choices) {
        int column = this.lists.indexOf(choices);
        if (column < 0) {
            column = this.lists.size();
            this.lists.add(List.copyOf(choices));
        }
        String letter = SheetWriter.letters(column);
        return "'" + LISTS + "'!$" + letter + "$1:$" + letter + "$" + choices.size();
    }

    @Override
    public void close() throws IOException {
        if (!this.lists.isEmpty()) {
            writeLists();
        }
        this.workbook.finish();
        if (this.copy != null) {
            this.copy.finish();
        }
    }

    private void writeLists() throws IOException {
        try (Worksheet sheet = this.workbook.newWorksheet(LISTS)) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
            for (int column = 0; column < this.lists.size(); column++) {
                List<String> list = this.lists.get(column);
                for (int row = 0; row < list.size(); row++) {
                    sheet.inlineString(row, column, Text.nfc(list.get(row)));
                }
            }
        }
    }

}
