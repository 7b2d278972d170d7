package vinhdanh.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.FileFault;

/**
 * Reads a list of units: a CSV file in UTF-8 that people keep in a spreadsheet, with
 * comma or semicolon. The columns are those of {@link UnitRow}; further columns are
 * figures that an allocation may count.
 */
public final class UnitFile {

    /** The largest file that is read, in bytes. */
    private static final int LIMIT = 32 * 1024 * 1024;

    private final Path path;

    private final List<FileFault> faults = new ArrayList<>();

    private UnitFile(Path path) {
        this.path = path;
    }

    /** Reads the units, or tells every fault of the file at once. */
    public static Reading read(Path path) {
        UnitFile file = new UnitFile(path);
        List<UnitRow> rows = file.text().map(file::rows).orElse(List.of());
        if (file.faults.isEmpty()) {
            new UnitChecks(rows, file::fault).run();
        }
        return file.faults.isEmpty() ? new Reading.Read(new Units(rows.stream().map(UnitRow::unit).toList()))
                : new Reading.Refused(List.copyOf(file.faults));
    }

    private Optional<String> text() {
        try (InputStream in = Files.newInputStream(this.path)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                fault(0, "Tệp đơn vị lớn hơn 32 MB.", "The file of units is larger than 32 MB.");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        catch (CharacterCodingException ex) {
            fault(0, "Tệp đơn vị không được lưu bằng mã UTF-8. Trong Excel hãy chọn \"CSV UTF-8\".",
                    "The file of units is not saved as UTF-8. In Excel choose \"CSV UTF-8\".");
        }
        catch (IOException ex) {
            fault(0, "Không đọc được tệp đơn vị. Hãy kiểm tra tên tệp và quyền đọc.",
                    "The file of units cannot be read. Check its name and that you may read it.");
        }
        return Optional.empty();
    }

    private List<UnitRow> rows(String text) {
        List<UnitRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
            .fieldSeparator(separator(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
            UnitColumns columns = null;
            for (CsvRecord line : reader) {
                if (columns == null) {
                    columns = new UnitColumns(line.getFields(), 1, this::fault);
                }
                else if (line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    columns.row(line.getFields(), (int) line.getStartingLineNumber()).ifPresent(rows::add);
                }
            }
        }
        catch (CsvParseException | IOException ex) {
            fault(0, "Tệp đơn vị không phải là CSV hợp lệ.", "The file of units is not valid CSV.");
        }
        if (rows.isEmpty() && this.faults.isEmpty()) {
            fault(0, "Tệp đơn vị không có dòng nào.", "The file of units has no rows.");
        }
        return rows;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return (header.indexOf(';') >= 0 && header.indexOf(',') < 0) ? ';' : ',';
    }

    private void fault(int line, String vi, String en) {
        fault(line, -1, vi, en);
    }

    private void fault(int line, int column, String vi, String en) {
        this.faults.add(new FileFault(this.path, line, new Bilingual(vi, en)));
    }

    /** What came of reading units. */
    public sealed interface Reading {

        record Read(Units units) implements Reading {
        }

        /** Every fault at once. */
        record Refused(List<FileFault> faults) implements Reading {
        }

    }

    /** Where faults go: line, column from 0 or -1, Vietnamese, English. */
    @FunctionalInterface
    interface Faults {

        void at(int line, int column, String vi, String en);

        /** Of a whole line. */
        default void add(int line, String vi, String en) {
            at(line, -1, vi, en);
        }

    }

}
