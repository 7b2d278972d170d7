package vinhdanh.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import vinhdanh.shared.Bilingual;

/**
 * Unpacks a backup, and believes nothing of it: no member leads out of the folder, none
 * is larger than it says, and each is what the list says.
 */
public final class BackupReader {

    /** The most that a list of members may be, in bytes. */
    private static final int LONGEST_LIST = 512 << 20;

    private final Map<String, Member> members = new HashMap<>();

    private final Path target;

    private BackupReader(Path target) {
        this.target = target;
    }

    private record Member(String sha256, long size) {
    }

    /**
     * @param target an empty folder
     * @throws DatabaseFault when the file is no whole backup
     */
    public static void unpack(Path file, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            new BackupReader(target.toAbsolutePath().normalize()).unpack(zip);
        }
        catch (ZipException damaged) {
            throw notWhole(String.valueOf(damaged.getMessage()));
        }
    }

    private void unpack(ZipFile zip) throws IOException {
        readList(zip);
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            Path path = placeOf(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            }
            else if (!entry.getName().equals(BackupWriter.MANIFEST)) {
                Files.createDirectories(path.getParent());
                unpack(zip, entry, path);
            }
        }
        if (!this.members.isEmpty()) {
            throw notWhole(this.members.keySet().iterator().next());
        }
        close(this.target);
    }

    private void readList(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry(BackupWriter.MANIFEST);
        if (list == null) {
            throw notWhole(BackupWriter.MANIFEST);
        }
        try (InputStream in = zip.getInputStream(list)) {
            String[] lines = new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8).split("\n");
            if (!lines[0].equals("vinhdanh backup 1")) {
                throw notWhole(BackupWriter.MANIFEST);
            }
            for (int i = 1; i < lines.length; i++) {
                String[] words = lines[i].split(" ", 3);
                if (words.length != 3 || !words[0].matches("[0-9a-f]{64}") || !words[1].matches("\\d{1,15}")) {
                    throw notWhole(BackupWriter.MANIFEST);
                }
                this.members.put(words[2], new Member(words[0], Long.parseLong(words[1])));
            }
        }
    }

    private Path placeOf(String name) throws IOException {
        Path path = this.target.resolve(name).normalize();
        boolean within = path.startsWith(this.target) && !path.equals(this.target) && !name.contains("\\");
        if (!within || !name.matches("(database|files|keys)/.*|demo|database\\.dump|manifest\\.txt")) {
            throw new DatabaseFault(new Bilingual("Bản sao lưu có một tệp nằm ngoài thư mục: “%s”.".formatted(name),
                    "The backup has a member that leads out of the folder: “%s”.".formatted(name)));
        }
        return path;
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path path) throws IOException {
        Member member = this.members.remove(entry.getName());
        if (member == null) {
            throw notWhole(entry.getName());
        }
        MessageDigest digest = BackupWriter.sha256();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0 && size <= member.size(); read = in.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        if (size != member.size() || !HexFormat.of().formatHex(digest.digest()).equals(member.sha256())) {
            throw notWhole(entry.getName());
        }
    }

    /** Keys and people's names are in it. */
    private static void close(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Files.setPosixFilePermissions(path,
                        PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
            }
        }
    }

    private static DatabaseFault notWhole(String where) {
        return new DatabaseFault(new Bilingual("Tệp này không phải bản sao lưu nguyên vẹn (%s).".formatted(where),
                "This file is no whole backup (%s).".formatted(where)));
    }

}
