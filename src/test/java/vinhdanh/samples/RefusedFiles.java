package vinhdanh.samples;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that must be refused whole, each for one reason. */
final class RefusedFiles {

    /**
     * Files whose bytes come out differently each time, because encryption draws a salt,
     * or on each Java, because deflaters differ. They are made once and kept.
     */
    static final List<String> KEPT = List.of("password.xlsx", "too-many-rows.xlsx", "zip-bomb.xlsx");

    private static final Grid.Place PLAN = new Grid.Place(3, 1);

    private final SampleFile good;

    private final Map<String, Refused> files = new TreeMap<>();

    /**
     * @param good a workbook in which nothing is wrong, from which the others are spoiled
     */
    RefusedFiles(SampleFile good) {
        this.good = good;
        notWorkbooks();
        hostile();
        incomplete();
        strangers();
    }

    Map<String, Refused> files() {
        return this.files;
    }

    private void notWorkbooks() {
        byte[] whole = workbook(this.good.grids());
        add("text.xlsx", "W01", "a text file that was given the name of a workbook",
                "Kính gửi Sở Nội vụ, danh sách sẽ gửi sau.\n".getBytes(StandardCharsets.UTF_8));
        add("empty.xlsx", "W01", "a file of no bytes", new byte[0]);
        add("truncated.xlsx", "W01", "a workbook whose second half was lost on the way",
                Arrays.copyOf(whole, whole.length / 2));
        add("excel-97.xls", "W01", "a workbook of Excel 97", OldWorkbooks.excel97(this.good.grids()));
        add("password.xlsx", "W01", "a workbook that opens with a password only (its password: 174)",
                OldWorkbooks.locked(whole));
    }

    private void hostile() {
        String text = "SYSTEM \"file:///etc/hostname\"";
        add("external-entity.xlsx", "W01", "a sheet with an external entity",
                replaced("<worksheet", "<!DOCTYPE worksheet [<!ENTITY x " + text + ">]>\n<worksheet", "&x;"));
        String laughs = "<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(50) + "\"><!ENTITY c \"" + "&b;".repeat(50)
                + "\"><!ENTITY x \"" + "&c;".repeat(50) + "\">";
        add("nested-entities.xlsx", "W01", "a sheet with entities that hold one another",
                replaced("<worksheet", "<!DOCTYPE worksheet [" + laughs + "]>\n<worksheet", "&x;"));
        add("path-traversal.xlsx", "W01", "a zip member that wants to be written outside its folder",
                new Xlsx(this.good.grids(), false, true).zip().add("../../outside.txt", "x").finish());
        add("zip-bomb.xlsx", "W01", "a small file that unzips to 150 megabytes", Swollen.string(this.good.grids()));
        add("too-many-rows.xlsx", "W01", "1,048,576 rows, as many as a sheet can have",
                Swollen.rows(this.good.grids()));
    }

    private void incomplete() {
        List<Grid> grids = this.good.grids();
        add("no-individuals.xlsx", "W02", "a workbook without the sheet of individuals", workbook(grids.subList(0, 2)));
        add("no-letter.xlsx", "W02", "a workbook without the letter", workbook(grids.subList(1, 3)));
        add("no-achievement-heading.xlsx", "W02", "a list of individuals without the column of achievements",
                workbook(List.of(grids.get(0), grids.get(1), grids.get(2).renamed("Tóm tắt thành tích", "Tóm tắt"))));
        add("empty-sheets.xlsx", "W02", "three sheets with nothing in them",
                workbook(grids.stream().map(Grid::empty).toList()));
    }

    private void strangers() {
        add("another-campaign.xlsx", "W03", "a workbook of another campaign", letter(PLAN, "99/KH-UBND"));
        add("unknown-unit.xlsx", "W03", "a workbook of a unit that doesn't exist",
                letter(new Grid.Place(0, 1), "Ủy ban nhân dân huyện Cửu Trùng"));
    }

    private byte[] letter(Grid.Place place, String value) {
        List<Grid> grids = this.good.grids();
        return workbook(List.of(grids.get(0).with(place, Cell.of(value)), grids.get(1), grids.get(2)));
    }

    /** The workbook with its texts in the cells and the letter's sheet changed. */
    private byte[] replaced(String from, String to, String unit) {
        Xlsx xlsx = new Xlsx(this.good.grids(), false, false);
        return xlsx.with(sheet -> sheet.replace(from, to).replaceFirst("(<c r=\"B1\".*?<t[^>]*>)[^<]*", "$1" + unit))
            .bytes();
    }

    private static byte[] workbook(List<Grid> grids) {
        return new Xlsx(grids, false, true).bytes();
    }

    private void add(String name, String code, String why, byte[] bytes) {
        this.files.put(name, new Refused(code, why, bytes));
    }

    /**
     * @param code the code with which the file must be refused
     * @param why what is wrong with it
     */
    record Refused(String code, String why, byte[] bytes) {
    }

    /** The codes by file, for the list of what is expected. */
    Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        this.files.forEach((name, file) -> codes.put(name, file.code()));
        return codes;
    }

}
