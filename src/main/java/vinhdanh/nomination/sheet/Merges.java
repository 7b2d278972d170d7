package vinhdanh.nomination.sheet;

import java.util.BitSet;
import java.util.List;

/** The merged areas of one sheet, asked cell by cell. */
final class Merges {

    static final Merges NONE = new Merges(List.of());

    private final List<MergedArea> areas;

    /** Most rows lie in no area: one bit answers for them. */
    private final BitSet rows = new BitSet();

    Merges(List<MergedArea> areas) {
        this.areas = areas.stream().filter(MergedArea::isMoreThanOneCell).toList();
        this.areas.forEach(area -> this.rows.set(area.firstRow(), area.lastRow() + 1));
    }

    boolean isEmpty() {
        return this.areas.isEmpty();
    }

    String at(int row, int column) {
        if (!this.rows.get(row)) {
            return "";
        }
        return this.areas.stream()
            .filter(area -> area.touches(row, column))
            .map(MergedArea::ref)
            .findFirst()
            .orElse("");
    }

}
