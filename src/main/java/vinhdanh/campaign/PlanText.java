package vinhdanh.campaign;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

import vinhdanh.shared.Text;
import vinhdanh.shared.YamlFile;

/**
 * A plan file as a form edits it: its values by their place, such as
 * {@code lines.0.seats.individual}. What a form writes is a plan file again, and goes
 * through the same reader as one that was written by hand.
 */
public final class PlanText {

    private final Node root;

    private PlanText(Node root) {
        this.root = root;
    }

    /** A value of the plan and where it stands. */
    public record Leaf(String path, String value) {
    }

    /** The plan of these bytes; empty where they aren't YAML at all. */
    public static Optional<PlanText> of(byte[] source) {
        YamlFile file = YamlFile.parse(Path.of("plan.yaml"), source);
        if (file.root().entries().isEmpty()) {
            return Optional.empty();
        }
        String text = new String(source, StandardCharsets.UTF_8);
        return Optional
            .of(new PlanText(yaml().compose(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))));
    }

    /** All values, in the order of the file. */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect("", this.root, leaves);
        return leaves;
    }

    private static void collect(String path, Node node, List<Leaf> leaves) {
        switch (node) {
            case MappingNode map ->
                map.getValue().forEach(entry -> collect(join(path, key(entry)), entry.getValueNode(), leaves));
            case SequenceNode list -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    collect(join(path, String.valueOf(i)), list.getValue().get(i), leaves);
                }
            }
            case ScalarNode scalar -> leaves.add(new Leaf(path, scalar.getValue()));
            default -> {
                // The reader refuses anything else.
            }
        }
    }

    /** Sets values that are there; places that aren't are left out. */
    public void set(Map<String, String> values) {
        set("", this.root, values);
    }

    private static void set(String path, Node node, Map<String, String> values) {
        if (node instanceof MappingNode map) {
            map.getValue()
                .replaceAll(entry -> new NodeTuple(entry.getKeyNode(),
                        changed(join(path, key(entry)), entry.getValueNode(), values)));
        }
        else if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                list.getValue().set(i, changed(join(path, String.valueOf(i)), list.getValue().get(i), values));
            }
        }
    }

    private static Node changed(String path, Node node, Map<String, String> values) {
        if (!(node instanceof ScalarNode scalar)) {
            set(path, node, values);
            return node;
        }
        String value = values.get(path);
        return value == null || value.equals(scalar.getValue()) ? node : scalar(Text.nfc(value).strip());
    }

    private static ScalarNode scalar(String value) {
        Tag tag = value.matches("-?\\d{1,9}") ? Tag.INT
                : value.matches("\\d{4}-\\d\\d-\\d\\d") ? Tag.TIMESTAMP : Tag.STR;
        return new ScalarNode(tag, value, null, null, DumperOptions.ScalarStyle.PLAIN);
    }

    /** The lists of the plan that have entries, each with how many. */
    public List<Leaf> lists() {
        List<Leaf> lists = new ArrayList<>();
        lists("", this.root, lists);
        return lists;
    }

    private static void lists(String path, Node node, List<Leaf> lists) {
        if (node instanceof MappingNode map) {
            map.getValue().forEach(entry -> lists(join(path, key(entry)), entry.getValueNode(), lists));
        }
        else if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            lists.add(new Leaf(path, String.valueOf(list.getValue().size())));
        }
    }

    /** Adds a copy of a list's last entry, to be changed, or takes the last one away. */
    public void resize(String path, boolean more) {
        if (find(path) instanceof SequenceNode list && !list.getValue().isEmpty()) {
            if (more) {
                list.getValue().add(copy(list.getValue().getLast()));
            }
            else if (list.getValue().size() > 1) {
                list.getValue().removeLast();
            }
        }
    }

    private Node find(String path) {
        Node node = this.root;
        for (String step : path.split("\\.")) {
            if (node instanceof MappingNode map) {
                node = map.getValue()
                    .stream()
                    .filter(entry -> key(entry).equals(step))
                    .map(NodeTuple::getValueNode)
                    .findFirst()
                    .orElse(this.root);
            }
        }
        return node;
    }

    private static Node copy(Node node) {
        StringWriter text = new StringWriter();
        yaml().serialize(node, text);
        return yaml().compose(new StringReader(text.toString()));
    }

    /** The plan file. */
    public byte[] bytes() {
        StringWriter text = new StringWriter();
        yaml().serialize(this.root, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumping.setAllowUnicode(true);
        dumping.setWidth(120);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading);
    }

}
