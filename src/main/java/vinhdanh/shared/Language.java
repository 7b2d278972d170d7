package vinhdanh.shared;

import java.util.Locale;

/** The two languages of every screen, document and message; Vietnamese is the first. */
public enum Language {

    VI, EN;

    /** The BCP 47 tag, as it stands in {@code lang} attributes and in routes. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

}
