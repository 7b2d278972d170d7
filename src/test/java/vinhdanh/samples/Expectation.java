package vinhdanh.samples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import vinhdanh.samples.SampleFile.Expected;
import vinhdanh.samples.Seed.Code;
import vinhdanh.samples.Seed.Effect;

/** What the import must find, as JSON: counted from what was seeded. */
final class Expectation {

    private final List<SampleFile> files;

    private final Map<String, String> refused;

    Expectation(List<SampleFile> files, Map<String, String> refused) {
        this.files = files;
        this.refused = refused;
    }

    String json(String plan) {
        StringJoiner json = new StringJoiner(",\n", "{\n", "\n}\n");
        json.add("  \"plan\": " + quoted(plan));
        json.add("  \"files\": " + list(this.files.stream().map(Expectation::file).toList()));
        json.add("  \"totals\": {\"files\": " + this.files.size() + ", " + rows(this.files) + ", \"faults\": {"
                + counts() + "}}");
        List<String> whole = new ArrayList<>();
        this.refused
            .forEach((name, code) -> whole.add("    {\"file\": " + quoted(name) + ", \"code\": " + quoted(code) + "}"));
        return json.add("  \"refused\": " + list(whole)).toString();
    }

    private static String file(SampleFile file) {
        List<String> faults = file.expected().stream().map(Expectation::fault).toList();
        return "    {\"file\": " + quoted(file.name()) + ", \"unit\": " + quoted(file.unit().code()) + ", "
                + rows(List.of(file)) + ",\n      \"faults\": " + list(faults) + "}";
    }

    private static String fault(Expected fault) {
        return "        {\"code\": \"" + fault.code() + "\", \"effect\": " + quoted(fault.code().effect().code())
                + ", \"sheet\": " + quoted(fault.sheet()) + ", \"cell\": " + quoted(fault.cell()) + "}";
    }

    private static String rows(List<SampleFile> files) {
        long read = files.stream().mapToLong(SampleFile::read).sum();
        long refused = files.stream().mapToLong(SampleFile::refused).sum();
        long held = files.stream().mapToLong(SampleFile::held).sum();
        long warnings = files.stream().flatMap(SampleFile::rows).filter(row -> row.has(Effect.WARNING)).count();
        return "\"rows\": {\"read\": " + read + ", \"accepted\": " + (read - refused - held) + ", \"held\": " + held
                + ", \"refused\": " + refused + ", \"warnings\": " + warnings + "}";
    }

    private String counts() {
        StringJoiner json = new StringJoiner(", ");
        count().forEach((code, count) -> json.add("\"" + code + "\": " + count));
        return json.toString();
    }

    Map<Code, Integer> count() {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        this.files.forEach(file -> file.expected().forEach(fault -> counts.merge(fault.code(), 1, Integer::sum)));
        return counts;
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "[]" : "[\n" + String.join(",\n", items) + "]";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

}
