package vinhdanh.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.Text;

/** A finished workbook: its bytes, and what the import must say about it. */
final class SampleFile {

    private final Unit unit;

    private final Habit habit;

    private final Letter letter;

    private final ListSheet collectives;

    private final ListSheet individuals;

    SampleFile(Unit unit, Habit habit, Letter letter, List<Row> collectives, List<Row> individuals) {
        this.unit = unit;
        this.habit = habit;
        this.letter = letter;
        this.collectives = new ListSheet("Tập thể", "Collectives", habit, Column.COLLECTIVES, collectives);
        this.individuals = new ListSheet("Cá nhân", "Individuals", habit, Column.INDIVIDUALS, individuals);
    }

    Unit unit() {
        return this.unit;
    }

    Letter letter() {
        return this.letter;
    }

    /** What the file, or the first of its files by name, is called. */
    String name() {
        return bytes().keySet().iterator().next();
    }

    List<Grid> grids() {
        return List.of(this.letter.grid(this.habit), this.collectives.grid(), this.individuals.grid());
    }

    /** The files by name: one, or one for each sheet. */
    Map<String, byte[]> bytes() {
        String stem = stem();
        List<Grid> grids = grids();
        return switch (this.habit.format()) {
            case XLSX -> Map.of(stem + ".xlsx", new Xlsx(grids, false, true).bytes());
            case XLSX_INLINE -> Map.of(stem + ".xlsx", new Xlsx(grids, false, false).bytes());
            case XLSX_1904 -> Map.of(stem + ".xlsx", new Xlsx(grids, true, true).bytes());
            case ODS -> Map.of(stem + ".ods", Ods.bytes(grids));
            case CSV -> csv(stem, grids);
        };
    }

    private static Map<String, byte[]> csv(String stem, List<Grid> grids) {
        Map<String, byte[]> files = new TreeMap<>();
        List<String> names = List.of("to-trinh", "tap-the", "ca-nhan");
        for (int i = 0; i < names.size(); i++) {
            files.put(stem + "-" + names.get(i) + ".csv", Csv.bytes(grids.get(i)));
        }
        return files;
    }

    /** The unit's name as people name files, without diacritics. */
    private String stem() {
        return Text.fold(this.unit.shortName()).replace(' ', '-');
    }

    int read() {
        return this.collectives.rows().size() + this.individuals.rows().size();
    }

    long refused() {
        return rows().filter(row -> row.has(Seed.Effect.REFUSED)).count();
    }

    long held() {
        return rows().filter(row -> !row.has(Seed.Effect.REFUSED) && row.has(Seed.Effect.HELD)).count();
    }

    Stream<Row> rows() {
        return Stream.of(this.collectives, this.individuals).flatMap(sheet -> sheet.rows().stream());
    }

    /** How many of its rows can be chosen on this line. */
    long eligible(QuotaLine line, SubjectKind subject) {
        return rows().filter(Row::isEligible)
            .filter(row -> row.subject() == subject && row.text(Column.LINE).equals(this.habit.line(line)))
            .count();
    }

    /** Every seeded fault with its place, in the order of the sheets and rows. */
    List<Expected> expected() {
        List<Expected> all = new ArrayList<>();
        for (ListSheet sheet : List.of(this.collectives, this.individuals)) {
            for (int i = 0; i < sheet.rows().size(); i++) {
                int row = i;
                sheet.rows()
                    .get(i)
                    .seeds()
                    .stream()
                    .sorted()
                    .map(seed -> new Expected(seed.code(), sheet.sheet(), sheet.address(row, seed.column())))
                    .forEach(all::add);
            }
        }
        return all;
    }

    /** A fault that the import must find. */
    record Expected(Seed.Code code, String sheet, String cell) {
    }

}
