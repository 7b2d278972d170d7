package vinhdanh.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What must hold between the units of a file. */
record UnitChecks(List<UnitRow> rows, UnitFile.Faults faults) {

    void run() {
        Map<String, List<UnitRow>> byCode = this.rows.stream().collect(Collectors.groupingBy(row -> row.unit().code()));
        byCode.values().forEach(this::checkDays);
        for (UnitRow row : this.rows) {
            checkNamed(row, row.unit().parent(), byCode.keySet());
            row.unit().successors().forEach(code -> checkNamed(row, code, byCode.keySet()));
        }
        checkCycles();
    }

    /** One code may name several units, but only one on each day. */
    private void checkDays(List<UnitRow> same) {
        for (int i = 1; i < same.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(same.get(i).unit(), same.get(j).unit())) {
                    String code = same.get(i).unit().code();
                    int other = same.get(j).line();
                    this.faults.add(Math.max(same.get(i).line(), other), "Mã \"" + code + "\" đã dùng "
                            + where(other, same.get(i).line(), "ở dòng ", "trong danh mục") + " cho cùng thời gian.",
                            "The code \"" + code + "\" is used "
                                    + where(other, same.get(i).line(), "in line ", "in the register")
                                    + " on the same days.");
                }
            }
        }
    }

    /** A row without a line is stored already. */
    private static String where(int one, int other, String line, String register) {
        int lesser = Math.min(one, other);
        return lesser == 0 ? register : line + lesser;
    }

    private static boolean overlap(Unit one, Unit other) {
        return (one.validTo() == null || !one.validTo().isBefore(other.validFrom()))
                && (other.validTo() == null || !other.validTo().isBefore(one.validFrom()));
    }

    private void checkNamed(UnitRow row, @Nullable String code, Set<String> known) {
        if (code != null && !known.contains(code)) {
            this.faults.add(row.line(), "Không có đơn vị nào mang mã \"" + code + "\".",
                    "There is no unit with the code \"" + code + "\".");
        }
    }

    private void checkCycles() {
        Map<String, Set<String>> above = new HashMap<>();
        for (UnitRow row : this.rows) {
            if (row.unit().parent() != null) {
                above.computeIfAbsent(row.unit().code(), code -> new HashSet<>()).add(row.unit().parent());
            }
        }
        Set<String> safe = new HashSet<>();
        for (UnitRow row : this.rows) {
            if (leadsBack(row.unit().code(), above, new HashSet<>(), safe)) {
                this.faults.add(row.line(), "Đơn vị \"" + row.unit().name() + "\" lại nằm dưới chính nó.",
                        "The unit \"" + row.unit().name() + "\" stands below itself.");
            }
        }
    }

    private static boolean leadsBack(String code, Map<String, Set<String>> above, Set<String> path, Set<String> safe) {
        if (safe.contains(code)) {
            return false;
        }
        if (!path.add(code) || path.size() > 50) {
            return true;
        }
        boolean back = above.getOrDefault(code, Set.of())
            .stream()
            .anyMatch(parent -> leadsBack(parent, above, path, safe));
        path.remove(code);
        if (!back) {
            safe.add(code);
        }
        return back;
    }

}
