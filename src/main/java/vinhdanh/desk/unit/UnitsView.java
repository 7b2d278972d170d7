package vinhdanh.desk.unit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.SeatBar;

/**
 * All lists of one's units.
 *
 * @param lists one for each campaign and unit
 */
public record UnitsView(List<ListCard> lists) {

    /**
     * One list.
     *
     * @param bar what may be proposed and what is taken, over all lines; null where the
     * unit has no seats
     * @param chip what asks for something to be done first
     */
    public record ListCard(String url, String unit, String campaign, List<Fact> facts, @Nullable SeatBar bar,
            @Nullable Chip chip) {
    }

}
