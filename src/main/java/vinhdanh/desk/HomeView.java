package vinhdanh.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;

/**
 * The first page of somebody who is logged in.
 *
 * @param name who it is
 * @param lead how much waits, in a sentence
 * @param cards what waits, by kind
 * @param empty what to do next when nothing waits, else null
 * @param posts the posts held today, with their units
 */
public record HomeView(String name, String lead, List<Card> cards, @Nullable Empty empty, List<Fact> posts) {

    /**
     * What waits of one kind.
     *
     * @param id its name in the page
     * @param figure how many
     * @param more the words of the link to all of them, or null when all are shown
     */
    public record Card(String id, String title, String figure, List<Line> lines, @Nullable String more, String url) {
    }

    /** One thing that waits; the mark says until when. */
    public record Line(String text, @Nullable String small, String url, @Nullable Chip due) {
    }

}
