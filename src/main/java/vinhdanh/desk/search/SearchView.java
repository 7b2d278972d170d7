package vinhdanh.desk.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Table;

/**
 * What was found.
 *
 * @param q what was typed
 * @param unit the id of the unit that the search keeps to, or empty
 * @param lists units, campaigns and decisions, those of which something was found
 * @param nominations the nominations, or null
 * @param workbook the address of the same nominations as a workbook, or null
 * @param next the address of the next page, or null
 * @param empty what to do when nothing was found, or nothing asked yet
 */
public record SearchView(String q, String unit, List<Few> lists, @Nullable Table nominations, @Nullable String workbook,
        @Nullable String next, @Nullable Empty empty) {

    /** A short list. */
    public record Few(String id, String title, List<Hit> hits) {
    }

    public record Hit(String text, String small, String url) {
    }

}
