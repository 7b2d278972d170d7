package vinhdanh.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small files that unzip to large ones: one part of a workbook is swollen. */
final class Swollen {

    private static final int MEGABYTE = 1 << 20;

    private static final int BOMB = 150;

    private static final int ALL_ROWS = 1 << 20;

    private Swollen() {
    }

    /** A workbook with a shared string of many megabytes. */
    static byte[] string(List<Grid> grids) {
        byte[] megabyte = new byte[MEGABYTE];
        Arrays.fill(megabyte, (byte) 'a');
        return swell(grids, "xl/sharedStrings.xml", "</t></si></sst>", megabyte, BOMB);
    }

    /** A workbook with as many more individuals as a sheet has rows. */
    static byte[] rows(List<Grid> grids) {
        byte[] row = "<row><c><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8);
        return swell(grids, "xl/worksheets/sheet3.xml", "</sheetData></worksheet>", row, ALL_ROWS);
    }

    private static byte[] swell(List<Grid> grids, String part, String end, byte[] filling, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] honest = new Xlsx(grids, false, true).bytes();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(honest));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                copy(in.readAllBytes(), entry.getName().equals(part) ? end : "", filling, times, out);
                out.closeEntry();
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    private static void copy(byte[] content, String end, byte[] filling, int times, OutputStream out)
            throws IOException {
        int length = content.length - end.length();
        out.write(content, 0, length);
        for (int i = 0; i < times && !end.isEmpty(); i++) {
            out.write(filling);
        }
        out.write(content, length, end.length());
    }

}
