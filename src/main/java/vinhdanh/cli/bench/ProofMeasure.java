package vinhdanh.cli.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.List;
import java.util.Map;

import vinhdanh.ledger.Proof;
import vinhdanh.shared.Digest;

/**
 * Verifying proofs as an outsider does, from their text, against the bare hashes and
 * signatures that each of them cannot do without.
 */
final class ProofMeasure implements Measure {

    /** Our own: the issue sets none. */
    static final double LIMIT = 2;

    private final Scale scale;

    ProofMeasure(Scale scale) {
        this.scale = scale;
    }

    @Override
    public String name() {
        return "proofs";
    }

    @Override
    public List<Figure> run() throws Exception {
        int size = this.scale.size(10_000, 50);
        LogOfProofs log = new LogOfProofs(size);
        List<String> texts = log.proofs().stream().map(Proof::text).toList();
        Rounds.Times times = Rounds.interleaved(this.scale.size(3, 1), () -> verify(log, texts), () -> bare(log));
        return List.of(
                Figure.ratio(name(), size, times, LIMIT, Map.of("peer",
                        "the same SHA-256 and Ed25519 computations alone", "perSecond", size / times.ours())),
                growth());
    }

    private static void verify(LogOfProofs log, List<String> texts) {
        String key = log.verifierKey();
        for (int i = 0; i < texts.size(); i++) {
            Digest content = log.proofs().get(i).receipt().content();
            Proof.faultOf(texts.get(i), content, key).ifPresent(fault -> {
                throw new IllegalStateException(fault.en());
            });
        }
    }

    /** One commitment, one leaf, a node for each step of the path, one signature. */
    private static void bare(LogOfProofs log) throws GeneralSecurityException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        Signature ed25519 = Signature.getInstance("Ed25519");
        byte[] note = "a text as long as that of a checkpoint, which has an origin, a size and a root hash\n"
            .getBytes(StandardCharsets.US_ASCII);
        byte[] signature = LogOfProofs.sign(log.pair(), new String(note, StandardCharsets.US_ASCII));
        byte[] commitment = new byte[97];
        byte[] entry = new byte[195];
        byte[] node = new byte[65];
        for (Proof proof : log.proofs()) {
            sha.digest(commitment);
            byte[] hash = sha.digest(entry);
            for (int i = 0; i < proof.path().size(); i++) {
                System.arraycopy(hash, 0, node, 1, hash.length);
                hash = sha.digest(node);
            }
            ed25519.initVerify(log.pair().getPublic());
            ed25519.update(note);
            if (!ed25519.verify(signature)) {
                throw new IllegalStateException("The peer's own signature doesn't verify");
            }
        }
    }

    /**
     * Every proof of a log of n entries, without the signature: it costs the same for any
     * n and would hide how the rest grows.
     */
    private Figure growth() throws Exception {
        Growth growth = new Growth();
        for (int size : Growth.sizes(this.scale.size(1_000, 10), this.scale.size(1_000_000, 100))) {
            LogOfProofs log = new LogOfProofs(size);
            double[] took = new double[Math.clamp(this.scale.size(100_000 / size, 1), 1, 51)];
            holds(log);
            for (int round = 0; round < took.length; round++) {
                took[round] = Rounds.time(() -> holds(log)).busy();
            }
            growth.add(size, Rounds.median(took));
        }
        return growth.figure(name() + "-growth");
    }

    private static void holds(LogOfProofs log) {
        if (!log.proofs().stream().allMatch(Proof::holds)) {
            throw new IllegalStateException("A proof doesn't hold");
        }
    }

}
