package vinhdanh.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/**
 * A YAML file that a person wrote, as a tree whose every node knows its line. Faults are
 * collected, never thrown, so that all of them can be told at once.
 */
public final class YamlFile {

    /** The largest file that is read, in bytes: far above any plan, far below a bomb. */
    static final int LIMIT = 4 * 1024 * 1024;

    private final Path path;

    private final Set<FileFault> faults = new LinkedHashSet<>();

    private YamlNode root = YamlNode.absent(this, 0);

    private YamlFile(Path path) {
        this.path = path;
    }

    /** Reads a file; a missing or unreadable one is a fault and has an absent root. */
    public static YamlFile read(Path path) {
        YamlFile file = new YamlFile(path);
        try (InputStream in = Files.newInputStream(path)) {
            file.parse(in.readNBytes(LIMIT + 1));
        }
        catch (IOException ex) {
            file.fault(0, "Không đọc được tệp. Hãy kiểm tra tên tệp và quyền đọc.",
                    "The file cannot be read. Check its name and that you may read it.");
        }
        return file;
    }

    /**
     * Reads bytes that are already there.
     * @param path what faults call the file
     * @param bytes UTF-8, with or without a byte order mark
     */
    public static YamlFile parse(Path path, byte[] bytes) {
        YamlFile file = new YamlFile(path);
        file.parse(bytes);
        return file;
    }

    public Path path() {
        return this.path;
    }

    /** The top of the tree; absent when the file could not be read as YAML. */
    public YamlNode root() {
        return this.root;
    }

    /** Every fault that was found so far, in the order in which they were found. */
    public List<FileFault> faults() {
        return List.copyOf(this.faults);
    }

    public boolean isSound() {
        return this.faults.isEmpty();
    }

    /**
     * Adds a fault of this file, unless it was told already; line 0 is the whole file.
     */
    public void fault(int line, String vi, String en) {
        FileFault fault = new FileFault(this.path, line, new Bilingual(vi, en));
        if (!this.faults.contains(fault)) {
            this.faults.add(fault);
        }
    }

    private void parse(byte[] bytes) {
        String text = decode(bytes);
        if (text == null) {
            return;
        }
        try {
            Node composed = yaml().compose(new StringReader(text));
            if (composed == null) {
                fault(0, "Tệp không có nội dung.", "The file is empty.");
                return;
            }
            this.root = YamlNode.of(this, composed);
        }
        catch (MarkedYAMLException ex) {
            int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 0;
            fault(line, "Tệp không đúng cú pháp YAML ở dòng này: " + ex.getProblem() + ".",
                    "This line is not valid YAML: " + ex.getProblem() + ".");
        }
        catch (YAMLException ex) {
            fault(0, "Tệp không phải YAML hợp lệ: " + ex.getMessage(),
                    "The file is not valid YAML: " + ex.getMessage());
        }
    }

    private @Nullable String decode(byte[] bytes) {
        if (bytes.length > LIMIT) {
            fault(0, "Tệp lớn hơn 4 MB, không thể là tệp dữ liệu này.",
                    "The file is larger than 4 MB; it cannot be a file of this kind.");
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        catch (CharacterCodingException ex) {
            fault(0, "Tệp không được lưu bằng mã UTF-8. Hãy lưu lại với mã UTF-8.",
                    "The file is not saved as UTF-8. Save it again as UTF-8.");
            return null;
        }
    }

    /**
     * Aliases of lists and maps are refused: they are how a small file becomes a bomb.
     */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(30);
        options.setCodePointLimit(LIMIT);
        return new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(),
                options);
    }

}
