package vinhdanh.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads an exported log as a stranger would who has RFC 6962 and the C2SP pages and
 * nothing of ours: this class uses no class of the product, on purpose.
 */
final class SpecificationChecker {

    private final Path log;

    private final String keyName;

    private final byte[] keyId;

    private final EdECPublicKey publicKey;

    SpecificationChecker(Path log) throws IOException, GeneralSecurityException {
        this.log = log;
        String verifier = Files.readString(log.resolve("key")).strip();
        int first = verifier.indexOf('+');
        int second = verifier.indexOf('+', first + 1);
        this.keyName = verifier.substring(0, first);
        this.keyId = HexFormat.of().parseHex(verifier.substring(first + 1, second));
        byte[] key = Base64.getDecoder().decode(verifier.substring(second + 1));
        assertThat(key).hasSize(33).startsWith(1);
        byte[] named = (this.keyName + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(Arrays.copyOf(sha256(named, key), 4)).isEqualTo(this.keyId);
        this.publicKey = point(Arrays.copyOfRange(key, 1, 33));
    }

    /** RFC 8032: little-endian y, the sign of x in the highest bit. */
    private static EdECPublicKey point(byte[] encoded) throws GeneralSecurityException {
        byte[] y = new byte[32];
        for (int i = 0; i < 32; i++) {
            y[i] = encoded[31 - i];
        }
        boolean odd = (y[0] & 0x80) != 0;
        y[0] &= 0x7f;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, y));
        return (EdECPublicKey) KeyFactory.getInstance("Ed25519")
            .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    /** The text of a note that the log's key signed. */
    String signedText(String note) throws GeneralSecurityException {
        int end = note.lastIndexOf("\n\n");
        String text = note.substring(0, end + 1);
        String start = "\u2014 " + this.keyName + " ";
        String line = note.substring(end + 2).lines().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
        byte[] bytes = Base64.getDecoder().decode(line.substring(start.length()));
        assertThat(Arrays.copyOf(bytes, 4)).isEqualTo(this.keyId);
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(this.publicKey);
        ed25519.update(text.getBytes(StandardCharsets.UTF_8));
        assertThat(ed25519.verify(Arrays.copyOfRange(bytes, 4, bytes.length))).isTrue();
        return text;
    }

    /** Checks the whole log and returns its entries. */
    List<byte[]> entries() throws IOException, GeneralSecurityException {
        List<String> lines = signedText(Files.readString(this.log.resolve("checkpoint"))).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo(this.keyName);
        int size = Integer.parseInt(lines.get(1));
        TreeSet<String> expected = new TreeSet<>();
        List<byte[]> entries = new ArrayList<>();
        for (int n = 0; n * 256 < size; n++) {
            String path = "tile/entries/" + index(n) + partial(size - n * 256);
            expected.add(path);
            entries.addAll(bundle(Files.readAllBytes(this.log.resolve(path))));
        }
        assertThat(entries).hasSize(size);
        List<byte[]> hashes = new ArrayList<>();
        for (byte[] entry : entries) {
            hashes.add(sha256(new byte[] { 0 }, entry));
        }
        assertThat(Base64.getEncoder().encodeToString(root(hashes))).isEqualTo(lines.get(2));
        for (int level = 0; !hashes.isEmpty(); level++) {
            hashes = tiles(level, hashes, expected);
        }
        assertThat(tileFiles()).isEqualTo(expected);
        return entries;
    }

    private List<byte[]> tiles(int level, List<byte[]> hashes, TreeSet<String> expected)
            throws IOException, GeneralSecurityException {
        List<byte[]> above = new ArrayList<>();
        for (int n = 0; n * 256 < hashes.size(); n++) {
            List<byte[]> tile = hashes.subList(n * 256, Math.min(hashes.size(), (n + 1) * 256));
            String path = "tile/" + level + "/" + index(n) + partial(tile.size());
            expected.add(path);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            tile.forEach(bytes::writeBytes);
            assertThat(Files.readAllBytes(this.log.resolve(path))).as(path).isEqualTo(bytes.toByteArray());
            if (tile.size() == 256) {
                above.add(root(tile));
            }
        }
        return above;
    }

    private TreeSet<String> tileFiles() throws IOException {
        TreeSet<String> files = new TreeSet<>();
        try (var all = Files.walk(this.log)) {
            all.filter(Files::isRegularFile)
                .map(file -> this.log.relativize(file).toString())
                .filter(path -> path.startsWith("tile"))
                .forEach(files::add);
        }
        return files;
    }

    private static String partial(int width) {
        return (width < 256) ? ".p/" + width : "";
    }

    private static String index(int n) {
        assertThat(n).as("a test's log is small").isLessThan(1_000_000);
        return (n < 1000) ? String.format("%03d", n) : String.format("x%03d/%03d", n / 1000, n % 1000);
    }

    private static List<byte[]> bundle(byte[] bytes) {
        List<byte[]> entries = new ArrayList<>();
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            byte[] entry = new byte[Short.toUnsignedInt(rest.getShort())];
            rest.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    /** Pairs neighbours level by level; whoever has none goes up alone. */
    private static byte[] root(List<byte[]> leaves) throws GeneralSecurityException {
        if (leaves.isEmpty()) {
            return sha256();
        }
        List<byte[]> row = leaves;
        while (row.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i < row.size(); i += 2) {
                above.add((i + 1 < row.size()) ? sha256(new byte[] { 1 }, row.get(i), row.get(i + 1)) : row.get(i));
            }
            row = above;
        }
        return row.getFirst();
    }

    /** Checks a tlog-proof and returns the two lines of its extra data. */
    List<String> proof(String text) throws GeneralSecurityException {
        int blank = text.indexOf("\n\n");
        List<String> lines = text.substring(0, blank).lines().toList();
        assertThat(lines.get(0)).isEqualTo("c2sp.org/tlog-proof@v1");
        byte[] extra = Base64.getDecoder().decode(lines.get(1).substring("extra ".length()));
        List<String> told = new String(extra, StandardCharsets.UTF_8).lines().toList();
        long index = Long.parseLong(lines.get(2).substring("index ".length()));
        List<String> state = signedText(text.substring(blank + 2)).lines().toList();
        byte[] leaf = sha256(new byte[] { 0 }, told.get(1).getBytes(StandardCharsets.UTF_8));
        List<String> path = lines.subList(3, lines.size());
        assertThat(Base64.getEncoder().encodeToString(climb(leaf, index, Long.parseLong(state.get(1)), path)))
            .isEqualTo(state.get(2));
        return told;
    }

    private static byte[] climb(byte[] leaf, long index, long size, List<String> path) throws GeneralSecurityException {
        if (size == 1) {
            assertThat(path).isEmpty();
            return leaf;
        }
        long k = 1;
        while (2 * k < size) {
            k *= 2;
        }
        byte[] sibling = Base64.getDecoder().decode(path.getLast());
        List<String> rest = path.subList(0, path.size() - 1);
        return (index < k) ? sha256(new byte[] { 1 }, climb(leaf, index, k, rest), sibling)
                : sha256(new byte[] { 1 }, sibling, climb(leaf, index - k, size - k, rest));
    }

    private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }

}
