package vinhdanh.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vinhdanh.shared.Nearest;
import vinhdanh.shared.YamlNode;

/**
 * One word of a fixed set, such as {@code tie-break}: in files the words of an enum are
 * written in lower case with hyphens.
 */
record Choice<T>(Map<String, T> words) {

    static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        return among(List.of(type.getEnumConstants()), Choice::word);
    }

    static <T> Choice<T> among(List<T> values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(word.apply(value), value));
        return new Choice<>(words);
    }

    /** How files write it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of the word under a key; a word that isn't one of the set is a fault. */
    Optional<T> read(YamlNode parent, String key) {
        YamlNode child = parent.get(key);
        return child.isPresent() ? read(child) : Optional.empty();
    }

    Optional<T> read(YamlNode node) {
        String typed = node.text();
        T value = this.words.get(typed);
        if (value == null) {
            String known = String.join(", ", this.words.keySet());
            Optional<String> meant = Nearest.to(typed, this.words.keySet());
            node.fault(
                    "Không dùng được \"%s\" ở đây.%s Các từ được dùng: %s.".formatted(typed,
                            meant.map(" Có phải là \"%s\"?"::formatted).orElse(""), known),
                    "\"%s\" cannot stand here.%s The known words are: %s.".formatted(typed,
                            meant.map(" Did you mean \"%s\"?"::formatted).orElse(""), known));
        }
        return Optional.ofNullable(value);
    }

}
