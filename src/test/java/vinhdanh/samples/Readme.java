package vinhdanh.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vinhdanh.samples.RefusedFiles.Refused;
import vinhdanh.samples.SampleFile.Expected;

/** The list of everything that was seeded, for people. */
final class Readme {

    private static final String HEAD = """
            # Sample workbooks

            What the units of An Giang might have sent in for plan 174/KH-UBND of 2021, mistakes included. \
            **Every person here is invented**, and so are their posts, votes, figures and deeds; the units and places \
            are real. Citizen numbers begin with 000, the code of no province, so that nobody can have one; apart from \
            that they are built as real ones are (province, century and sex, year of birth, six digits). Some people \
            have the older number of nine digits, some have none.

            - `an-giang-2021/`: one workbook a unit. One is an `.ods`, one a set of three `.csv`; the others differ in \
            all that mustn't matter: headings in Vietnamese, English, capitals or without diacritics, columns in \
            another order, columns that nobody asked for, titles above the headings, blank and hidden rows, dates as \
            dates or as text, days counted from 1904, names or codes.
            - `refused/`: files that must be refused whole.
            - `expected.json`: the same lists for programs. They were counted from what was seeded, never from what \
            an import said.

            All of it is made by `src/test/java/vinhdanh/samples/SampleWorkbooks.java`; the same seed gives the same \
            bytes, and a test compares them. Only three files are made once and kept: \
            `refused/password.xlsx`, because encryption draws a salt, and `refused/too-many-rows.xlsx` and \
            `refused/zip-bomb.xlsx`, because deflaters differ. To make one anew, delete it and run the class.
            """;

    private final List<SampleFile> files;

    private final Map<String, Refused> refused;

    private final Expectation expectation;

    Readme(List<SampleFile> files, Map<String, Refused> refused, Expectation expectation) {
        this.files = files;
        this.refused = refused;
        this.expectation = expectation;
    }

    String text() {
        return HEAD + overview() + faults() + refused();
    }

    private String overview() {
        StringBuilder text = new StringBuilder("\n## What the import must count\n\n");
        text.append("| file | read | accepted | held | refused | faults |\n|---|---:|---:|---:|---:|---|\n");
        this.files.forEach(file -> text
            .append("| `" + file.name() + "` | " + file.read() + " | " + (file.read() - file.refused() - file.held())
                    + " | " + file.held() + " | " + file.refused() + " | " + codes(file) + " |\n"));
        String totals = this.expectation.count()
            .entrySet()
            .stream()
            .map(count -> count.getKey() + " " + count.getValue() + "×")
            .collect(Collectors.joining(", "));
        return text.append("\nAltogether: " + totals + ".\n").toString();
    }

    private static String codes(SampleFile file) {
        return file.expected().stream().map(fault -> fault.code().name()).distinct().collect(Collectors.joining(", "));
    }

    private String faults() {
        StringBuilder text = new StringBuilder("\n## Seeded faults\n\n");
        text.append("| file | sheet | cell | code | effect |\n|---|---|---|---|---|\n");
        for (SampleFile file : this.files) {
            for (Expected fault : file.expected()) {
                text.append("| `" + file.name() + "` | " + fault.sheet() + " | " + fault.cell() + " | " + fault.code()
                        + " | " + fault.code().effect().code() + " |\n");
            }
        }
        return text.toString();
    }

    private String refused() {
        StringBuilder text = new StringBuilder("\n## Files that are refused whole\n\n");
        text.append("| file | code | what it is |\n|---|---|---|\n");
        this.refused
            .forEach((name, file) -> text.append("| `" + name + "` | " + file.code() + " | " + file.why() + " |\n"));
        return text.toString();
    }

}
