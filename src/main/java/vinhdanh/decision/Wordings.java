package vinhdanh.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Text;

/**
 * What was written into a decision otherwise than the law's data and the plan word it;
 * null where nothing was.
 *
 * @param title what it is about
 * @param bases the legal bases, one a line
 * @param articles the articles, one a line, without their numbers
 */
public record Wordings(@Nullable String title, @Nullable String bases, @Nullable String articles) {

    public static final Wordings NONE = new Wordings(null, null, null);

    /** The same, but for what says no more than what stands there anyway. */
    public static Wordings differing(Wordings typed, Wordings usual) {
        return new Wordings(differing(typed.title, usual.title), differing(typed.bases, usual.bases),
                differing(typed.articles, usual.articles));
    }

    private static @Nullable String differing(@Nullable String typed, @Nullable String usual) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String clean = String.join("\n", lines(typed));
        return usual != null && clean.equals(String.join("\n", lines(usual))) ? null : clean;
    }

    /** The lines of a text that hold something. */
    static List<String> lines(String text) {
        return Text.nfc(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

}
