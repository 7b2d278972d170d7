package vinhdanh.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A place in a {@link YamlFile}. What is asked for and not there, or not of the right
 * kind, becomes a fault of the file at this place, and an empty value goes on: a reader
 * asks for everything and looks at the faults once, at the end.
 */
public final class YamlNode {

    private final YamlFile file;

    private final @Nullable Node node;

    private final int line;

    private final Map<String, YamlNode> children = new LinkedHashMap<>();

    private final List<YamlNode> elements;

    private YamlNode(YamlFile file, @Nullable Node node, int line) {
        this.file = file;
        this.node = node;
        this.line = line;
        this.elements = (node instanceof SequenceNode sequence)
                ? sequence.getValue().stream().map(element -> of(file, element)).toList() : List.of();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::addChild);
        }
    }

    static YamlNode of(YamlFile file, Node node) {
        return of(file, node, lineOf(node));
    }

    private static YamlNode of(YamlFile file, Node node, int line) {
        boolean nothing = node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
        return new YamlNode(file, nothing ? null : node, line);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    static YamlNode absent(YamlFile file, int line) {
        return new YamlNode(file, null, line);
    }

    /** The line, from 1; for an absent node that of the map which should have it. */
    public int line() {
        return this.line;
    }

    public boolean isPresent() {
        return this.node != null;
    }

    /** Adds a fault at this line. */
    public void fault(String vi, String en) {
        this.file.fault(this.line, vi, en);
    }

    /** The value of a key that must be there. */
    public YamlNode get(String key) {
        YamlNode child = find(key);
        if (!child.isPresent() && isPresent()) {
            child.fault("Thiếu mục \"" + key + "\".", "The entry \"" + key + "\" is missing.");
        }
        return child;
    }

    /** The value of a key that may be there; absent otherwise. */
    public YamlNode find(String key) {
        YamlNode child = this.children.get(key);
        return (child != null) ? child : absent(this.file, this.line);
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** The keys and values of a map, in the file's order. */
    public Map<String, YamlNode> entries() {
        if (isPresent() && !(this.node instanceof MappingNode)) {
            fault("Chỗ này phải là các cặp \"tên: giá trị\".", "This must be \"key: value\" pairs.");
        }
        return Collections.unmodifiableMap(this.children);
    }

    /** The elements of a list, in the file's order; none when absent. */
    public List<YamlNode> elements() {
        if (isPresent() && !(this.node instanceof SequenceNode)) {
            fault("Chỗ này phải là một danh sách (mỗi dòng bắt đầu bằng \"- \").",
                    "This must be a list (each line begins with \"- \").");
        }
        return this.elements;
    }

    /** The elements of the list under a key that must be there. */
    public List<YamlNode> list(String key) {
        return get(key).elements();
    }

    /** The list of texts under a key, none when it isn't there. */
    public List<String> texts(String key) {
        return find(key).elements().stream().map(YamlNode::text).toList();
    }

    /** The text of this node, in NFC; empty when it is absent or not a single value. */
    public String text() {
        if (this.node instanceof ScalarNode scalar) {
            return Text.nfc(scalar.getValue().strip());
        }
        if (isPresent()) {
            fault("Chỗ này phải là một giá trị đơn.", "This must be a single value.");
        }
        return "";
    }

    /** The text under a key that must be there and not be blank. */
    public String text(String key) {
        YamlNode child = get(key);
        String text = child.text();
        if (text.isEmpty() && child.node instanceof ScalarNode) {
            child.fault("Mục \"" + key + "\" không được để trống.", "The entry \"" + key + "\" must not be blank.");
        }
        return text;
    }

    public Optional<String> findText(String key) {
        return Optional.of(find(key).text()).filter(text -> !text.isEmpty());
    }

    /** The whole number under a key, 0 with a fault when there is none. */
    public int integer(String key) {
        return YamlScalar.integer(get(key));
    }

    /** The whole number under a key, 0 with a fault when there is none. */
    public long wholeNumber(String key) {
        return YamlScalar.wholeNumber(get(key));
    }

    /** The decimal number under a key, exactly as written; 0 with a fault otherwise. */
    public BigDecimal decimal(String key) {
        return YamlScalar.decimal(get(key));
    }

    /** {@code true} or {@code false} under a key; the fallback when it isn't there. */
    public boolean flag(String key, boolean fallback) {
        YamlNode child = find(key);
        return child.isPresent() ? YamlScalar.flag(child) : fallback;
    }

    /** The day under a key; the first day of all with a fault when there is none. */
    public LocalDate date(String key) {
        YamlNode child = get(key);
        return child.isPresent() ? YamlScalar.day(child).orElse(LocalDate.EPOCH) : LocalDate.EPOCH;
    }

    public Optional<LocalDate> findDate(String key) {
        YamlNode child = find(key);
        return child.isPresent() ? YamlScalar.day(child) : Optional.empty();
    }

    /** The text in both languages under a key: a map of {@code vi} and {@code en}. */
    public Bilingual bilingual(String key) {
        return get(key).bilingual();
    }

    /** This node's text in both languages: a map of {@code vi} and {@code en}. */
    public Bilingual bilingual() {
        if (!isPresent()) {
            return new Bilingual("", "");
        }
        onlyKeys(List.of("vi", "en"));
        return new Bilingual(text("vi"), text("en"));
    }

    /** Every key that isn't one of these is a fault, with the key that was meant. */
    public void onlyKeys(String... known) {
        onlyKeys(List.of(known));
    }

    /** Every key that isn't one of these is a fault, with the keys that are known. */
    public void onlyKeys(Collection<String> known) {
        entries().forEach((key, child) -> {
            if (!known.contains(key)) {
                child.unknown(key, known);
            }
        });
    }

    private void unknown(String key, Collection<String> known) {
        String list = String.join(", ", known);
        Bilingual meant = Nearest.to(key, known)
            .map(word -> new Bilingual(" Có phải là \"" + word + "\"?", " Did you mean \"" + word + "\"?"))
            .orElse(new Bilingual("", ""));
        Bilingual comma = isPresent() ? new Bilingual("", "")
                : new Bilingual(" Nếu đó là phần sau một dấu phẩy, hãy đặt cả câu trong ngoặc kép.",
                        " If it is what follows a comma, put the whole text in double quotes.");
        fault("Không có mục nào tên \"" + key + "\" ở đây." + meant.vi() + " Các mục được dùng: " + list + "."
                + comma.vi(),
                "There is no entry \"" + key + "\" here." + meant.en() + " The known ones are: " + list + "."
                        + comma.en());
    }

    private void addChild(NodeTuple tuple) {
        int keyLine = lineOf(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
            this.file.fault(keyLine, "Tên mục phải là một từ.", "A key must be a single word.");
            return;
        }
        YamlNode child = of(this.file, tuple.getValueNode(), keyLine);
        if (this.children.putIfAbsent(Text.nfc(name.getValue()), child) != null) {
            this.file.fault(keyLine, "Mục \"" + name.getValue() + "\" đã có ở trên; chỉ được ghi một lần.",
                    "The entry \"" + name.getValue() + "\" stands above already; write it once.");
        }
    }

}
