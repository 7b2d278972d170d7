package vinhdanh.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures as people and as programs read them.
 *
 * @param quick whether the sizes were tiny
 */
record BenchReport(boolean quick, List<Figure> figures) {

    private static final String ROW = "%-20s %9s  %10s %-9s %10s %7s %7s  %s";

    static String heading() {
        return ROW.formatted("measured", "size", "ours", "unit", "peer", "ratio", "limit", "within").stripTrailing();
    }

    static String row(Figure figure) {
        String within = (figure.limit() == null) ? "-" : figure.within() ? "yes" : "NO";
        return ROW
            .formatted(figure.name(), figure.size(), number(figure.ours()), figure.unit(), number(figure.peer()),
                    number(figure.ratio()), number(figure.limit()), within)
            .stripTrailing();
    }

    void write(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(document()) + "\n");
    }

    private Map<String, Object> document() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("java", Runtime.version().toString());
        machine.put("heap", Runtime.getRuntime().maxMemory());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("quick", this.quick);
        document.put("machine", machine);
        List<Map<String, Object>> rows = new ArrayList<>();
        this.figures.forEach(figure -> rows.add(row(figure, new LinkedHashMap<>())));
        document.put("figures", rows);
        return document;
    }

    private static Map<String, Object> row(Figure figure, Map<String, Object> row) {
        row.put("name", figure.name());
        row.put("size", figure.size());
        row.put("unit", figure.unit());
        row.put("ours", figure.ours());
        put(row, "peer", figure.peer());
        put(row, "ratio", figure.ratio());
        put(row, "limit", figure.limit());
        if (figure.limit() != null) {
            row.put("within", figure.within());
        }
        row.put("details", new TreeMap<>(figure.details()));
        return row;
    }

    private static void put(Map<String, Object> row, String key, @Nullable Double value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "-";
        }
        int decimals = (Math.abs(value) >= 100) ? 0 : (Math.abs(value) >= 1) ? 2 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

}
