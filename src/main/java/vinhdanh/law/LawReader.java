package vinhdanh.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.FileFault;
import vinhdanh.shared.Nearest;
import vinhdanh.shared.YamlFile;
import vinhdanh.shared.YamlNode;

/**
 * Reads law files into {@link LawData}: those of the program, then those of an office.
 */
final class LawReader {

    private static final Pattern LAYOUT = Pattern
        .compile("national/[^/]+\\.yaml|provinces/([^/]+)/(?:units/([^/]+)/)?[^/]+\\.yaml");

    private static final Map<String, BiConsumer<LawEntry, LawData>> SECTIONS = sections();

    /** What only the nation has: the law itself and its statistics. */
    private static final Set<String> NATIONAL = Set.of("places", "regimes", "transitions", "statutory-classes",
            "base-salaries");

    private final LawData data = new LawData();

    private final List<FileFault> faults = new ArrayList<>();

    private final List<YamlFile> files = new ArrayList<>();

    LawData data() {
        return this.data;
    }

    /** The faults of all files, once everything is read. */
    List<FileFault> faults() {
        this.data.checkMentions();
        return Stream.concat(this.faults.stream(), this.files.stream().flatMap(file -> file.faults().stream()))
            .toList();
    }

    /** Reads the files that {@code law/index.yaml} names, from the class path. */
    LawReader shipped() {
        YamlFile index = YamlFile.parse(Path.of("law/index.yaml"), resource("index.yaml"));
        for (YamlNode name : index.root().list("files")) {
            read(YamlFile.parse(Path.of("law", name.text()), resource(name.text())), name.text(), 0);
        }
        return this;
    }

    /** Reads every {@code .yaml} file below a folder of an office. */
    LawReader overrides(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                .sorted()
                .toList();
            if (found.isEmpty()) {
                this.faults.add(new FileFault(folder, 0, new Bilingual("Thư mục này không có tệp .yaml nào.",
                        "There is no .yaml file in this folder.")));
            }
            found.forEach(file -> read(YamlFile.read(file), folder.relativize(file).toString().replace('\\', '/'), 1));
        }
        catch (IOException | UncheckedIOException ex) {
            this.faults.add(new FileFault(folder, 0, new Bilingual("Không đọc được thư mục dữ liệu pháp luật này.",
                    "This folder of law data cannot be read.")));
        }
        return this;
    }

    private void read(YamlFile file, String name, int shelf) {
        this.files.add(file);
        Optional<String> place = place(name);
        if (place.isEmpty()) {
            file.fault(0,
                    "Tệp không nằm trong national/, provinces/<tỉnh>/ hay provinces/<tỉnh>/units/<mã>/, hoặc tên không kết thúc bằng .yaml.",
                    "The file is not in national/, provinces/<province>/ or provinces/<province>/units/<code>/, or its name does not end in .yaml.");
        }
        place.map(Places::province).ifPresent(province -> requireKnown(province, file));
        file.root().onlyKeys(SECTIONS.keySet());
        file.root().entries().forEach((section, list) -> {
            BiConsumer<LawEntry, LawData> reader = SECTIONS.get(section);
            if (NATIONAL.contains(section) && !place.orElse(Places.NATION).isEmpty()) {
                list.fault("Mục \"" + section + "\" chỉ được đặt trong national/.",
                        "The entry \"" + section + "\" belongs in national/ only.");
            }
            if (reader != null && place.isPresent()) {
                list.elements().forEach(node -> reader.accept(new LawEntry(node, place.get(), shelf), this.data));
            }
        });
    }

    /** A place is described before something is said of it: national files go first. */
    private void requireKnown(String province, YamlFile file) {
        if (!province.equals(Places.NATION) && !this.data.places.keys().contains(province)) {
            String meant = Nearest.to(province, this.data.places.keys()).orElse("");
            file.fault(0,
                    "Không có địa phương nào mang mã \"%s\".%s Hãy sửa tên thư mục, hoặc thêm địa phương vào national/places.yaml."
                        .formatted(province, meant.isEmpty() ? "" : " Có phải là \"" + meant + "\"?"),
                    "There is no place with the code \"%s\".%s Mend the folder's name, or add the place to national/places.yaml."
                        .formatted(province, meant.isEmpty() ? "" : " Did you mean \"" + meant + "\"?"));
        }
    }

    private static Optional<String> place(String name) {
        Matcher matcher = LAYOUT.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) == null) {
            return Optional.of(Places.NATION);
        }
        return Optional.of((matcher.group(2) != null) ? matcher.group(1) + "/" + matcher.group(2) : matcher.group(1));
    }

    private static byte[] resource(String name) {
        try (InputStream in = LawReader.class.getResourceAsStream("/law/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Law data is missing from the program: " + name);
            }
            return in.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Map<String, BiConsumer<LawEntry, LawData>> sections() {
        Map<String, BiConsumer<LawEntry, LawData>> sections = new LinkedHashMap<>();
        sections.put("places", RegimeEntries::place);
        sections.put("regimes", RegimeEntries::regime);
        sections.put("transitions", RegimeEntries::transition);
        sections.put("statutory-classes", RegimeEntries::statutoryClass);
        sections.put("award-forms", AwardEntries::awardForm);
        sections.put("bases", AwardEntries::basis);
        sections.put("dossiers", AwardEntries::dossier);
        sections.put("eligibility", AwardEntries::rule);
        sections.put("base-salaries", MoneyEntries::salary);
        sections.put("rewards", MoneyEntries::multiplier);
        sections.put("subject-factors", MoneyEntries::factor);
        sections.put("rounding", MoneyEntries::rounding);
        return sections;
    }

}
