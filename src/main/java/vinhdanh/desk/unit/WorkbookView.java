package vinhdanh.desk.unit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;

/** What the pages of a unit's workbook show. */
public final class WorkbookView {

    private WorkbookView() {
    }

    /** Where a workbook is sent from. */
    public record Form(String path, String listPath, String templatePath, List<FieldError> faults) {
    }

    /** A workbook that is being looked over. */
    public record Busy(String name, String listPath, String words) {
    }

    /**
     * A workbook that was looked over.
     *
     * @param path the page's own address
     * @param faults every fault at its cell, as far as they are shown
     * @param more how many more there are, in words, or null
     * @param preview what would be stored, as far as it is shown
     * @param moreRows how many more rows there are, in words, or null
     * @param takes whether it can be taken into the list
     * @param written how many rows the list has already
     * @param report where the marked workbook is, or null where there is nothing to mark
     */
    public record Looked(String name, String path, String listPath, Notice notice, List<Fact> facts,
            @Nullable Table faults, @Nullable String more, @Nullable Table preview, @Nullable String moreRows,
            boolean takes, int written, @Nullable String report, List<FieldError> errors) {
    }

}
