package vinhdanh.portal.page;

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
 * The words of the public pages, in both languages, from
 * {@code words/portal_*.properties}. A page that asks for a word that isn't there is a
 * fault, not an empty place.
 */
public final class Words {

    private static final Words PORTAL = new Words();

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    private Words() {
        for (Language language : Language.values()) {
            this.texts.put(language, read("/words/portal_" + language.tag() + ".properties"));
        }
    }

    public static Words portal() {
        return PORTAL;
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
