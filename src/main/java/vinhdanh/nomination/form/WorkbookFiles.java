package vinhdanh.nomination.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.sheet.CsvNames;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/**
 * The workbooks among what somebody named on the command line. In a folder only files
 * that are meant as workbooks count; a file that is named itself always counts.
 */
public final class WorkbookFiles {

    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xlsb", "xls", "ods", "csv");

    private static final int DEPTH = 20;

    private WorkbookFiles() {
    }

    /** All workbooks, by name; several .csv files can be one. */
    public static List<Sent> find(List<Path> named, List<Fault> faults) {
        Map<String, TreeSet<Path>> groups = new TreeMap<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> inside = inside(path, faults);
                inside.forEach(file -> group(groups, file));
            }
            else {
                group(groups, path);
            }
        }
        if (named.isEmpty()) {
            faults.add(Fault.ofFile(FaultCode.W01, "", new Bilingual("Chưa nêu tệp nào.", "No file was named."),
                    new Bilingual("Nêu ít nhất một tệp hoặc thư mục.", "Name at least one file or folder.")));
        }
        return groups.values().stream().map(files -> new Sent(List.copyOf(files))).toList();
    }

    private static List<Path> inside(Path folder, List<Fault> faults) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            files.filter(Files::isRegularFile).filter(WorkbookFiles::isMeant).forEach(found::add);
        }
        catch (IOException | UncheckedIOException ex) {
            faults.add(Fault.ofFile(FaultCode.W01, name(folder),
                    new Bilingual("Không đọc được thư mục này.", "The folder cannot be read."),
                    new Bilingual("Kiểm tra quyền đọc thư mục.", "Check who may read the folder.")));
            return found;
        }
        if (found.isEmpty()) {
            faults.add(Fault.ofFile(FaultCode.W01, name(folder),
                    new Bilingual("Thư mục không có bảng tính nào (.xlsx, .ods, .csv).",
                            "The folder holds no workbook (.xlsx, .ods, .csv)."),
                    new Bilingual("Chỉ đúng thư mục chứa các tệp của đơn vị.",
                            "Name the folder that holds the units' files.")));
        }
        return found;
    }

    /** Spreadsheet programs leave lock files that begin with "~$" or ".~". */
    private static boolean isMeant(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return !name.startsWith("~$") && !name.startsWith(".") && dot > 0
                && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static void group(Map<String, TreeSet<Path>> groups, Path file) {
        Path whole = file.toAbsolutePath().normalize();
        String key = CsvNames.isCsv(whole) ? CsvNames.stemOf(whole) + "\0csv" : whole.toString();
        groups.computeIfAbsent(key, none -> new TreeSet<>()).add(whole);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return Text.nfc((name != null) ? name.toString() : file.toString());
    }

    /**
     * One workbook as it was sent.
     *
     * @param files one file, or the .csv files of its sheets
     */
    public record Sent(List<Path> files) {

        public String name() {
            return WorkbookFiles.name(this.files.getFirst());
        }

    }

}
