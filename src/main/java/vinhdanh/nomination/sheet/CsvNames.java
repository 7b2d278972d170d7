package vinhdanh.nomination.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vinhdanh.shared.Text;

/**
 * Which .csv files belong together: {@code ChauPhu - Tờ trình.csv} and
 * {@code ChauPhu - Cá nhân.csv} are two sheets of the workbook {@code ChauPhu}.
 */
public final class CsvNames {

    private static final Map<String, String> ENDINGS = Map.of("to trinh", "Tờ trình", "submission", "Tờ trình",
            "tap the", "Tập thể", "collectives", "Tập thể", "ca nhan", "Cá nhân", "individuals", "Cá nhân");

    private CsvNames() {
    }

    /** The name of the sheet that the file is. */
    static String sheetOf(Path file) {
        String folded = folded(file);
        return ENDINGS.entrySet()
            .stream()
            .filter(ending -> endsWith(folded, ending.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseGet(() -> baseName(file));
    }

    /** What the names of the files of one workbook have in common, with the folder. */
    public static String stemOf(Path file) {
        String folded = folded(file);
        String stem = ENDINGS.keySet()
            .stream()
            .filter(ending -> endsWith(folded, ending))
            .map(ending -> folded.substring(0, folded.length() - ending.length()).strip())
            .findFirst()
            .orElse(folded);
        return file.toAbsolutePath().normalize().getParent() + "/" + stem;
    }

    /** Whether the file can only be a part of a workbook. */
    public static boolean isCsv(Path file) {
        return Workbooks.isCsv(file);
    }

    /**
     * The name by which people know the workbook: of the file, or of what it begins with.
     */
    public static String nameOf(List<Path> files) {
        Path first = files.getFirst();
        return Text.nfc(first.getFileName().toString());
    }

    private static boolean endsWith(String folded, String ending) {
        return folded.equals(ending) || folded.endsWith(" " + ending);
    }

    private static String folded(Path file) {
        return Text.fold(baseName(file));
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0) ? name.substring(0, dot) : name;
    }

}
