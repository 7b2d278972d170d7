package vinhdanh.nomination.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Unzips every part of a workbook once, counting, before a library is let near it: no
 * bomb, no unsafe name, no entities, no cell outside the world (attacks 25, 32, 43).
 */
final class ZipGate {

    private final ZipFile zip;

    private final long limit;

    private final Map<String, Merges> merges = new HashMap<>();

    private final byte[] buffer = new byte[1 << 16];

    private long inflated;

    private ZipGate(ZipFile zip, long zipped) {
        this.zip = zip;
        this.limit = Math.min(Limits.INFLATED, Math.max(Limits.SMALL, zipped * Limits.RATIO));
    }

    /**
     * Looks over the archive; {@code refusal} of the verdict is null when it may pass.
     */
    static Verdict inspect(ZipFile zip, long zipped) throws IOException {
        ZipGate gate = new ZipGate(zip, zipped);
        Optional<Unreadable> refusal = gate.look();
        return new Verdict(refusal.orElse(null), gate.merges);
    }

    private Optional<Unreadable> look() throws IOException {
        List<ZipArchiveEntry> members = new ArrayList<>();
        this.zip.getEntries().asIterator().forEachRemaining(members::add);
        Set<String> names = new HashSet<>();
        if (members.size() > Limits.MEMBERS) {
            return Optional.of(Refusals.bomb());
        }
        for (ZipArchiveEntry member : members) {
            Optional<Unreadable> refusal = isUnsafe(member.getName()) || !names.add(key(member))
                    ? Optional.of(Refusals.badMember()) : look(member);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Unreadable> look(ZipArchiveEntry member) throws IOException {
        if (member.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(Refusals.passwordProtected());
        }
        if (!this.zip.canReadEntryData(member)) {
            return Optional.of(Refusals.damaged());
        }
        String name = key(member);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        boolean sheet = xml && name.startsWith("xl/worksheets/");
        TagScan scan = new TagScan(sheet);
        if (!unfold(member, xml ? scan : null, !sheet && xml && !name.equals("content.xml"))) {
            return Optional.of(Refusals.bomb());
        }
        this.merges.put(name, new Merges(scan.merged()));
        return xml ? verdictOn(scan) : Optional.empty();
    }

    private static Optional<Unreadable> verdictOn(TagScan scan) {
        if (scan.isUnsafe()) {
            return Optional.of(Refusals.entities());
        }
        if (scan.hasCellsOutside()) {
            return Optional.of(Refusals.badAddress());
        }
        if (scan.hasTooManyMerges()) {
            return Optional.of(Refusals.tooManyMerges());
        }
        return (scan.filledRows() > Limits.ROWS + Workbooks.ABOVE_HEADINGS) ? Optional.of(Refusals.tooManyRows())
                : Optional.empty();
    }

    /**
     * Whether the part stayed within the limits; what the archive says isn't believed.
     */
    private boolean unfold(ZipArchiveEntry member, @Nullable TagScan scan, boolean kept) throws IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        try (InputStream in = this.zip.getInputStream(member)) {
            for (int n = in.read(this.buffer); n >= 0; n = in.read(this.buffer)) {
                size += n;
                this.inflated += n;
                if (this.inflated > this.limit || kept && size > Limits.KEPT) {
                    return false;
                }
                crc.update(this.buffer, 0, n);
                if (scan != null) {
                    scan.take(this.buffer, n);
                }
            }
        }
        if (crc.getValue() != member.getCrc()) {
            throw new IOException("wrong checksum of " + member.getName());
        }
        return true;
    }

    private static String key(ZipArchiveEntry member) {
        return member.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean isUnsafe(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0
                || name.chars().anyMatch(c -> c < ' ')) {
            return true;
        }
        return List.of(name.split("/")).contains("..");
    }

    /**
     * @param refusal why it may not pass, or null
     * @param merges the merged cells by the part's name in lower case
     */
    record Verdict(@Nullable Unreadable refusal, Map<String, Merges> merges) {
    }

}
