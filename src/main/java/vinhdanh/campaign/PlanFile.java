package vinhdanh.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.LawBook;
import vinhdanh.people.UnitFile;
import vinhdanh.people.Units;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.FileFault;
import vinhdanh.shared.YamlFile;
import vinhdanh.shared.YamlNode;

/**
 * Reads a plan file and the units file that it names, and refuses what doesn't add up.
 */
public final class PlanFile {

    /** More than either file may have, so that the reader of its kind can say so. */
    private static final int LIMIT = 32 * 1024 * 1024 + 1;

    private final Path path;

    private final LawBook law;

    private final List<FileFault> faults = new ArrayList<>();

    /** The units file, or null for the one that the plan names. */
    private final @Nullable Path givenUnits;

    private PlanFile(Path path, LawBook law, @Nullable Path givenUnits) {
        this.path = path;
        this.law = law;
        this.givenUnits = givenUnits;
    }

    /**
     * Reads a plan.
     * @param file YAML in UTF-8, at most 4 MB
     * @param law what its award forms, statutory classes and days are held against
     * @return the plan with the bytes that it was read from, or every fault of both files
     */
    public static Reading read(Path file, LawBook law) {
        return new PlanFile(file, law, null).read();
    }

    /**
     * Reads a plan from bytes: those of one that was sent in, or that it was read from
     * before.
     */
    public static Reading again(byte[] source, byte[] units, LawBook law) {
        try {
            Path file = Files.createTempFile("units", ".csv");
            try {
                Files.write(file, units);
                return new PlanFile(Path.of("plan.yaml"), law, file).read(source);
            }
            finally {
                Files.delete(file);
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Reading read() {
        if (Files.isDirectory(this.path)) {
            return refused("Đây là thư mục. Hãy nêu tên một tệp kế hoạch (.yaml).",
                    "This is a folder. Name a plan file (.yaml).");
        }
        if (Files.notExists(this.path)) {
            return refused("Không có tệp này.", "There is no such file.");
        }
        Optional<byte[]> source = bytes(this.path);
        return source.isEmpty() ? refused("Không đọc được tệp. Hãy kiểm tra quyền đọc.",
                "The file cannot be read. Check that you may read it.") : read(source.get());
    }

    private Reading read(byte[] source) {
        YamlFile yaml = YamlFile.parse(this.path, source);
        YamlNode root = yaml.root();
        if (root.entries().isEmpty()) {
            return new Reading.Refused(yaml.faults());
        }
        Optional<Path> unitsFile = this.givenUnits == null ? unitsFile(root) : Optional.of(this.givenUnits);
        byte[] unitsSource = unitsFile.flatMap(PlanFile::bytes).orElse(new byte[0]);
        Optional<Units> units = unitsFile.flatMap(this::units);
        Plan plan = new PlanReader(root, this.law, units).read();
        List<FileFault> all = new ArrayList<>(yaml.faults());
        all.addAll(this.faults);
        return all.isEmpty() ? new Reading.Read(plan, source, unitsSource) : new Reading.Refused(all);
    }

    /** The units file, which a plan names from the folder in which it lies itself. */
    private Optional<Path> unitsFile(YamlNode root) {
        String name = root.text("units");
        try {
            Path file = this.path.resolveSibling(name).normalize();
            if (!name.isEmpty() && !Files.isRegularFile(file)) {
                root.find("units")
                    .fault("Không có tệp đơn vị \"%s\" (tính từ thư mục của kế hoạch).".formatted(name),
                            "There is no units file \"%s\" (seen from the plan's folder).".formatted(name));
            }
            return Optional.of(file).filter(Files::isRegularFile).filter(found -> !name.isEmpty());
        }
        catch (InvalidPathException ex) {
            root.find("units")
                .fault("\"%s\" không phải tên tệp.".formatted(name), "\"%s\" is not a file name.".formatted(name));
            return Optional.empty();
        }
    }

    private Optional<Units> units(Path file) {
        return switch (UnitFile.read(file)) {
            case UnitFile.Reading.Read read -> Optional.of(read.units());
            case UnitFile.Reading.Refused refused -> {
                this.faults.addAll(refused.faults());
                yield Optional.empty();
            }
        };
    }

    private static Optional<byte[]> bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(LIMIT));
        }
        catch (IOException ex) {
            return Optional.empty();
        }
    }

    private Reading refused(String vi, String en) {
        return new Reading.Refused(List.of(new FileFault(this.path, 0, new Bilingual(vi, en))));
    }

    /** What came of reading a plan. */
    public sealed interface Reading {

        /**
         * @param source the bytes of the plan file
         * @param units the bytes of the units file that it names
         */
        record Read(Plan plan, byte[] source, byte[] units) implements Reading {
        }

        /** Every fault of the plan and of its units file at once. */
        record Refused(List<FileFault> faults) implements Reading {
        }

    }

}
