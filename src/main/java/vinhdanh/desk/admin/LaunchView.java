package vinhdanh.desk.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Step;
import vinhdanh.page.Parts.Stop;
import vinhdanh.page.Parts.Table;

/** What the pages that launch campaigns show. */
public final class LaunchView {

    private LaunchView() {
    }

    /** The campaigns that were launched, and the plans that one works on. */
    public record Campaigns(@Nullable Table launched, @Nullable Empty empty, @Nullable Table drafts,
            List<AdminView.Choice> models, List<FieldError> errors) {
    }

    /**
     * A plan before its launch.
     *
     * @param path its address without language
     * @param faults what is wrong with it, each at its line, or null
     * @param preview what it says, or null while something is wrong
     * @param parts the form, part by part
     */
    public record Draft(String path, String name, int version, @Nullable Table faults, @Nullable Preview preview,
            List<Part> parts, List<FieldError> errors) {
    }

    /** What a plan says. */
    public record Preview(String title, List<Fact> facts, List<String> contents, Table lines, List<Stop> stops,
            List<Step> route) {
    }

    /** A part of the form: one entry of the plan's top. */
    public record Part(String id, String title, List<Field> fields, List<PartList> lists) {
    }

    /**
     * @param type of the input, or {@code text} for more lines
     */
    public record Field(String id, String path, String label, String value, String type) {
    }

    /** A list that can be made longer or shorter. */
    public record PartList(String path, String label) {
    }

}
