package vinhdanh.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import vinhdanh.shared.Language;

/**
 * The words of all pages, in both languages, from {@code words/*.properties}. A page that
 * asks for a word that isn't there is a fault, not an empty place.
 */
public final class Words {

    /**
     * The files of words: those of the public pages, of log-in, of the pages of staff.
     */
    private static final String[] PARTS = { "portal", "access", "desk", "seats", "unit", "evidence", "earlier",
            "council", "decision", "admin", "notice", "appraisal" };

    private static final Words ALL = new Words();

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    private Words() {
        for (Language language : Language.values()) {
            Properties all = new Properties();
            for (String part : PARTS) {
                all.putAll(read("/words/" + part + "_" + language.tag() + ".properties"));
            }
            this.texts.put(language, all);
        }
    }

    public static Words all() {
        return ALL;
    }

    /**
     * The text under the key, with {@code {0}}, {@code {1}}… replaced by the arguments.
     */
    public String text(Language language, String key, Object... arguments) {
        String text = Objects.requireNonNull(this.texts.get(language)).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words in " + language + " for " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    Set<String> keys(Language language) {
        return Objects.requireNonNull(this.texts.get(language)).stringPropertyNames();
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return properties;
    }

}
