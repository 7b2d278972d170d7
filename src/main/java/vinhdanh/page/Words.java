package vinhdanh.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import vinhdanh.shared.Language;

/**
 * The words of all pages, in both languages, from {@code words/*.properties}. A page that
 * asks for a word that isn't there is a fault, not an empty place.
 */
public final class Words {

    private static final Words ALL = new Words();

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    private Words() {
        for (Language language : Language.values()) {
            Properties all = new Properties();
            for (Resource file : files(language)) {
                all.putAll(read(file));
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

    private static Resource[] files(Language language) {
        try {
            return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:words/*_" + language.tag() + ".properties");
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Properties read(Resource file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return properties;
    }

}
