package vinhdanh.cli.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import vinhdanh.ledger.Act;
import vinhdanh.ledger.Checkpoint;
import vinhdanh.ledger.Proof;
import vinhdanh.ledger.Receipt;
import vinhdanh.ledger.tlog.Merkle;
import vinhdanh.ledger.tlog.NoteSigner;
import vinhdanh.shared.Digest;

/** A log of invented certificates, in memory, with the proof of each. */
final class LogOfProofs {

    private static final String ORIGIN = "vinhdanh.invalid/bench";

    private final KeyPair pair;

    private final NoteSigner signer;

    private final List<Proof> proofs = new ArrayList<>();

    LogOfProofs(int size) throws GeneralSecurityException {
        this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        this.signer = new NoteSigner(ORIGIN, this.pair);
        List<Receipt> receipts = receipts(size);
        List<List<Digest>> levels = new ArrayList<>();
        levels.add(receipts.stream().map(Receipt::leafHash).toList());
        while (levels.getLast().size() > 1) {
            levels.add(above(levels.getLast()));
        }
        Checkpoint checkpoint = sign(size, levels.getLast().getFirst());
        for (int i = 0; i < size; i++) {
            this.proofs.add(new Proof(receipts.get(i), i, path(levels, i), checkpoint));
        }
    }

    List<Proof> proofs() {
        return this.proofs;
    }

    String verifierKey() {
        return this.signer.key().toString();
    }

    KeyPair pair() {
        return this.pair;
    }

    private static List<Receipt> receipts(int size) {
        Random random = new Random(174);
        byte[] salt = new byte[16];
        byte[] content = new byte[Digest.LENGTH];
        List<Receipt> receipts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            random.nextBytes(salt);
            random.nextBytes(content);
            receipts.add(new Receipt(new UUID(1, i), Act.CERTIFICATE_ISSUED, new UUID(2, i), new UUID(3, i),
                    HexFormat.of().formatHex(salt), Digest.of(content), Instant.ofEpochSecond(1_625_800_000)));
        }
        return receipts;
    }

    /** A last node without a neighbour rises as it is. */
    private static List<Digest> above(List<Digest> level) {
        List<Digest> parents = new ArrayList<>((level.size() + 1) / 2);
        for (int i = 0; i < level.size(); i += 2) {
            parents.add((i + 1 < level.size()) ? Merkle.node(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return parents;
    }

    private static List<Digest> path(List<List<Digest>> levels, int index) {
        List<Digest> path = new ArrayList<>(levels.size());
        int at = index;
        for (List<Digest> level : levels) {
            int sibling = at ^ 1;
            if (sibling < level.size()) {
                path.add(level.get(sibling));
            }
            at >>= 1;
        }
        return path;
    }

    private Checkpoint sign(int size, Digest root) {
        String text = ORIGIN + "\n" + size + "\n" + root.base64() + "\n";
        return new Checkpoint(ORIGIN, size, root, this.signer.sign(text).toString());
    }

    /** The signature of the checkpoint, for a peer that checks nothing else. */
    static byte[] sign(KeyPair pair, String text) throws GeneralSecurityException {
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initSign(pair.getPrivate());
        ed25519.update(text.getBytes(StandardCharsets.UTF_8));
        return ed25519.sign();
    }

}
