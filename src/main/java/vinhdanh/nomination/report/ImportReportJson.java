package vinhdanh.nomination.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.report.ImportReport.FileResult;
import vinhdanh.nomination.report.ImportReport.LineCount;
import vinhdanh.nomination.report.ImportReport.Rows;
import vinhdanh.shared.Bilingual;

/** The report of an import for programs: the same bytes for the same report. */
public final class ImportReportJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ImportReportJson() {
    }

    /** Writes the report; the caller closes the stream. */
    public static void write(ImportReport report, OutputStream out) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("plan", report.plan());
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("read", report.filesRead());
        files.put("refused", report.filesRefused());
        tree.put("files", files);
        tree.put("rows", rows(report.rows()));
        Map<String, Object> faults = new LinkedHashMap<>();
        report.faults().forEach((code, count) -> faults.put(code.name(), count));
        tree.put("faults", faults);
        tree.put("lines", report.lines().stream().map(ImportReportJson::line).toList());
        tree.put("submissions", report.files().stream().map(ImportReportJson::file).toList());
        byte[] bytes = JSON.writeValueAsBytes(tree);
        try {
            out.write(bytes);
            out.write('\n');
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Map<String, Object> rows(Rows rows) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("read", rows.read());
        tree.put("accepted", rows.accepted());
        tree.put("held", rows.held());
        tree.put("refused", rows.refused());
        tree.put("warnings", rows.warnings());
        return tree;
    }

    private static Map<String, Object> line(LineCount line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", line.line());
        tree.put("subject", line.subject().code());
        tree.put("seats", line.seats());
        tree.put("proposed", line.proposed());
        tree.put("eligible", line.eligible());
        tree.put("held", line.held());
        return tree;
    }

    private static Map<String, Object> file(FileResult file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", file.file());
        tree.put("refused", file.refused());
        put(tree, "unit", file.unit());
        put(tree, "number", file.number());
        put(tree, "day", (file.day() != null) ? file.day().toString() : null);
        tree.put("rows", rows(file.rows()));
        tree.put("faults", file.faults().stream().map(ImportReportJson::fault).toList());
        return tree;
    }

    private static Map<String, Object> fault(Fault fault) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", fault.code().name());
        tree.put("effect", fault.effect().code());
        tree.put("sheet", fault.sheet());
        tree.put("cell", fault.cell());
        tree.put("row", fault.row());
        put(tree, "line", fault.line());
        put(tree, "subject", (fault.subject() != null) ? fault.subject().code() : null);
        tree.put("sentence", words(fault.sentence()));
        tree.put("cure", words(fault.cure()));
        return tree;
    }

    private static Map<String, String> words(Bilingual words) {
        Map<String, String> tree = new LinkedHashMap<>();
        tree.put("vi", words.vi());
        tree.put("en", words.en());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
    }

}
