package vinhdanh.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts;

/**
 * The results of a campaign as their page shows them.
 *
 * @param campaignPath the campaign's address without language
 * @param q what was typed
 * @param filters the choices beside it
 * @param filtered whether anything was asked for
 * @param totals what the whole list comes to
 * @param table one page of results, or null when there is none
 * @param empty what to say then
 * @param previous address of the page before
 * @param next address of the page after
 * @param csv address of the same list as a file
 */
public record ResultsView(String campaignPath, String campaign, String title, String q, List<Filter> filters,
        boolean filtered, List<Total> totals, Parts.@Nullable Table table, Parts.@Nullable Empty empty,
        @Nullable String previous, @Nullable String next, String csv) {

    /** A field of the form. */
    public record Filter(String name, String label, String all, List<Choice> choices) {
    }

    /** One choice of a field. */
    public record Choice(String value, String label, boolean chosen) {
    }

    /** A figure of the whole list and what it counts. */
    public record Total(String figure, String label) {
    }

}
