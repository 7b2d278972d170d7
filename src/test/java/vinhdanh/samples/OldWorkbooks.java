package vinhdanh.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Workbooks that can't be written by hand: old or locked ones. */
final class OldWorkbooks {

    private OldWorkbooks() {
    }

    static byte[] excel97(List<Grid> grids) {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Grid grid : grids) {
                Sheet sheet = workbook.createSheet(grid.name());
                for (int i = 0; i < grid.rows().size(); i++) {
                    fill(sheet.createRow(i), grid.rows().get(i));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void fill(Row row, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Text(String text) -> row.createCell(i).setCellValue(text);
                case Cell.Number(long value) -> row.createCell(i).setCellValue(value);
                case Cell.Day day -> row.createCell(i).setCellValue(day.serial(false));
                case Cell.Formula(String formula, long cached) -> row.createCell(i).setCellValue(cached);
            }
        }
    }

    static byte[] locked(byte[] workbook) {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("174");
            try (OutputStream inside = encryptor.getDataStream(files)) {
                inside.write(workbook);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("Every Java has AES", ex);
        }
    }

}
