package vinhdanh.desk.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Table;

/** What the pages of units show. */
public final class UnitsView {

    private UnitsView() {
    }

    /**
     * The units of a place on a day.
     *
     * @param place the place, or empty where there is none yet
     */
    public record Units(String place, List<AdminView.Choice> places, String day, String typed, @Nullable Table table,
            @Nullable Empty empty) {
    }

    /** The form of a new unit. */
    public record Creation(String place, UnitFields fields, String from, List<FieldError> faults) {
    }

    /** The fields of a unit, as they were typed. */
    public record UnitFields(String code, String name, String shortName, List<AdminView.Choice> types,
            List<AdminView.Choice> tiers, String parent) {
    }

    /**
     * One unit.
     *
     * @param path its address without language
     * @param open whether it goes on, so that it can be changed
     * @param left the posts that remain where the unit, or one before it, has ended
     */
    public record One(String path, String place, String name, List<Fact> facts, boolean open, @Nullable Table below,
            @Nullable Table before, @Nullable Table after, @Nullable Table left, @Nullable Table awards,
            @Nullable Table history, UnitFields fields, List<String> units, String from, List<FieldError> faults) {
    }

    /**
     * A workbook before it is stored.
     *
     * @param faults what is wrong with it, each at its sheet and cell; nothing is stored
     * then
     * @param path where it is stored, or null
     * @param summary how many begin, change and stay, in words
     */
    public record Import(String place, List<FieldError> errors, @Nullable Table faults, @Nullable String path,
            @Nullable String summary, @Nullable Table changes) {
    }

}
