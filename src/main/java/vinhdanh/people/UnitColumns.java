package vinhdanh.people;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.CleanText;

/** The heading of a file of units, and how a row below it becomes a {@link Unit}. */
final class UnitColumns {

    private static final List<String> REQUIRED = List.of("code", "name", "type", "tier", "valid_from");

    static final List<String> KNOWN = List.of("code", "name", "short_name", "type", "tier", "parent", "valid_from",
            "valid_to", "temporary", "successors", "aliases");

    private final Map<String, Integer> places = new LinkedHashMap<>();

    private final UnitFile.Faults faults;

    private final boolean complete;

    UnitColumns(List<String> header, int line, UnitFile.Faults faults) {
        this.faults = faults;
        for (int i = 0; i < header.size(); i++) {
            String name = UnitHeadings.key(CleanText.of(header.get(i)).text());
            if (!name.isEmpty() && this.places.putIfAbsent(name, i) != null) {
                faults.at(line, i, "Cột \"" + name + "\" có hai lần.",
                        "The column \"" + name + "\" stands there twice.");
            }
        }
        List<String> missing = REQUIRED.stream().filter(name -> !this.places.containsKey(name)).toList();
        this.complete = missing.isEmpty();
        if (!this.complete) {
            faults.add(line, "Thiếu cột: " + UnitHeadings.vietnamese(missing) + ".",
                    "Missing columns: " + String.join(", ", missing) + ".");
        }
    }

    /** The row's unit, unless something in it is wrong. */
    Optional<UnitRow> row(List<String> row, int line) {
        if (!this.complete) {
            return Optional.empty();
        }
        Cells cells = new Cells(row, line);
        REQUIRED.forEach(cells::require);
        LocalDate from = cells.day("valid_from");
        LocalDate to = cells.day("valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            cells.fault("Ngày kết thúc đứng trước ngày bắt đầu.", "The last day is before the first.");
        }
        boolean temporary = cells.flag("temporary");
        Map<String, Long> figures = cells.figures();
        if (cells.faulty || from == null) {
            return Optional.empty();
        }
        String code = cells.text("code");
        String name = cells.text("name");
        String shortName = cells.text("short_name");
        String parent = cells.text("parent");
        return Optional.of(new UnitRow(cells.line,
                new Unit(id(code, name, from), code, name, shortName.isEmpty() ? name : shortName,
                        UnitKinds.code(cells.text("type")), UnitKinds.code(cells.text("tier")),
                        parent.isEmpty() ? null : parent, from, to, temporary, cells.list("successors"),
                        cells.list("aliases"), figures)));
    }

    /** The same file gives the same ids, so that loading it twice changes nothing. */
    private static UnitId id(String code, String name, LocalDate from) {
        return new UnitId(UUID.nameUUIDFromBytes((code + '\n' + name + '\n' + from).getBytes(StandardCharsets.UTF_8)));
    }

    /** The cells of one row. */
    private final class Cells {

        private final List<String> row;

        private final int line;

        private boolean faulty;

        Cells(List<String> row, int line) {
            this.row = row;
            this.line = line;
        }

        void fault(String vi, String en) {
            this.faulty = true;
            UnitColumns.this.faults.add(this.line, vi, en);
        }

        void fault(String column, String vi, String en) {
            this.faulty = true;
            UnitColumns.this.faults.at(this.line, UnitColumns.this.places.getOrDefault(column, -1), vi, en);
        }

        String text(String column) {
            Integer place = UnitColumns.this.places.get(column);
            return (place == null || place >= this.row.size()) ? "" : CleanText.of(this.row.get(place)).text();
        }

        void require(String column) {
            if (text(column).isEmpty()) {
                fault(column, "Ô \"" + UnitHeadings.vietnamese(column) + "\" không được để trống.",
                        "The cell \"" + column + "\" must not be empty.");
            }
        }

        @Nullable LocalDate day(String column) {
            String text = text(column);
            try {
                return text.isEmpty() ? null : UnitHeadings.day(text);
            }
            catch (DateTimeException ex) {
                fault(column,
                        "\"" + text + "\" ở cột " + UnitHeadings.vietnamese(column)
                                + " không phải là ngày. Hãy viết năm-tháng-ngày: 2021-05-23.",
                        "\"" + text + "\" in " + column + " is not a date. Write year-month-day: 2021-05-23.");
                return null;
            }
        }

        boolean flag(String column) {
            return switch (text(column)) {
                case "", "no", "không" -> false;
                case "yes", "có" -> true;
                default -> {
                    fault(column,
                            "Cột " + UnitHeadings.vietnamese(column) + " chỉ nhận có (yes), không (no) hoặc để trống.",
                            "The column " + column + " takes yes, no or nothing.");
                    yield false;
                }
            };
        }

        List<String> list(String column) {
            return Arrays.stream(text(column).split("\\|")).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        }

        Map<String, Long> figures() {
            Map<String, Long> figures = new HashMap<>();
            for (String column : UnitColumns.this.places.keySet()) {
                String text = KNOWN.contains(column) ? "" : text(column);
                if (text.matches("\\d{1,18}")) {
                    figures.put(column, Long.valueOf(text));
                }
                else if (!text.isEmpty()) {
                    fault(column, "\"" + text + "\" ở cột " + column + " không phải là số nguyên.",
                            "\"" + text + "\" in " + column + " is not a whole number.");
                }
            }
            return Map.copyOf(figures);
        }

    }

}
