package vinhdanh.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.YamlNode;

/**
 * One entry of a law file with what every entry has: its days, where it comes from and
 * how sure it is.
 *
 * @param node the entry itself
 * @param place where it holds
 * @param shelf see {@link Dated}
 */
record LawEntry(YamlNode node, String place, int shelf) {

    private static final List<String> COMMON = List.of("from", "to", "source", "confidence");

    /** Refuses keys other than these and the common ones. */
    void onlyKeys(String... own) {
        List<String> known = new ArrayList<>(List.of(own));
        known.addAll(COMMON);
        this.node.onlyKeys(known);
    }

    Source source() {
        return source(this.node);
    }

    static Source source(YamlNode node) {
        return new Source(node.text("source"),
                choice(node, "confidence", Source.Confidence.values(), Source.Confidence.LOW));
    }

    /** Puts a value into its table; a second one for the same days is a fault. */
    <V> void put(DatedTable<V> table, String key, V value) {
        if (!table.add(new Dated<>(key, this.place, this.shelf, from(), to(), value))) {
            this.node.fault("Đã có giá trị cho \"" + key + "\" vào cùng thời gian. Hãy sửa \"from\" hoặc \"to\".",
                    "There is a value for \"" + key + "\" on the same days already. Mend \"from\" or \"to\".");
        }
    }

    LocalDate from() {
        return this.node.date("from");
    }

    @Nullable LocalDate to() {
        LocalDate to = this.node.findDate("to").orElse(null);
        if (to != null && to.isBefore(from())) {
            this.node.fault("Ngày kết thúc \"to\" đứng trước ngày bắt đầu \"from\".",
                    "The last day \"to\" is before the first day \"from\".");
        }
        return to;
    }

    /** The enum constant whose name in lower case stands under the key. */
    static <E extends Enum<E>> E choice(YamlNode node, String key, E[] values, E fallback) {
        String typed = node.text(key);
        List<String> known = new ArrayList<>();
        for (E value : values) {
            String name = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(typed)) {
                return value;
            }
            known.add(name);
        }
        if (!typed.isEmpty()) {
            node.get(key)
                .fault("\"" + typed + "\" không dùng được ở đây. Hãy chọn: " + String.join(", ", known) + ".",
                        "\"" + typed + "\" is not known here. Choose one of: " + String.join(", ", known) + ".");
        }
        return fallback;
    }

}
