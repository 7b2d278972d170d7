package vinhdanh.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import vinhdanh.ledger.tlog.KeyFile;
import vinhdanh.ledger.tlog.NoteSigner;
import vinhdanh.ledger.tlog.TileTree;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/**
 * The record of who did what to which thing and when. An act writes its row in its own
 * transaction; {@link #publish()} puts committed rows into the public log and signs it.
 */
@Component
public class Ledger {

    private final LedgerRows rows;

    private final LedgerLeaves leaves;

    private final Sequencer sequencer;

    private final TransactionTemplate alone;

    private final Clock clock;

    private final SecureRandom random;

    private final LedgerSettings settings;

    @Autowired
    public Ledger(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, LedgerSettings settings) {
        this(jdbc, transactions, clock, settings, new SecureRandom());
    }

    Ledger(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, LedgerSettings settings,
            SecureRandom random) {
        this.rows = new LedgerRows(jdbc);
        this.leaves = new LedgerLeaves(jdbc);
        this.sequencer = new Sequencer(this.leaves, clock);
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.settings = settings;
        this.random = random;
    }

    /** Records one act; see {@link #recordAll}. */
    public Receipt record(Act act, UUID thing, Digest content) {
        return recordAll(List.of(new Deed(act, thing, content))).getFirst();
    }

    /**
     * Records acts in this order, within the transaction of the act itself: both happen
     * or neither does.
     * @return a receipt for each, in the same order
     * @throws IllegalStateException when there is no transaction
     */
    public List<Receipt> recordAll(List<Deed> deeds) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An act is recorded in its own transaction, and there is none");
        }
        if (deeds.isEmpty()) {
            return List.of();
        }
        List<UUID> things = deeds.stream().map(Deed::thing).toList();
        this.rows.name(things, deeds.stream().map(deed -> randomId()).toList());
        List<UUID> names = this.rows.names(things);
        Instant at = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Receipt> receipts = new ArrayList<>(deeds.size());
        for (int i = 0; i < deeds.size(); i++) {
            Deed deed = deeds.get(i);
            receipts.add(new Receipt(randomId(), deed.act(), deed.thing(), names.get(i), Commitment.salt(this.random),
                    deed.content(), at));
        }
        this.rows.add(receipts);
        return receipts;
    }

    /**
     * Puts every committed row that isn't in the public log yet into it and signs its new
     * state, in a transaction of its own. Without such rows the last state is returned.
     * @throws IllegalStateException when the log isn't the one that was signed before
     */
    public Checkpoint publish() {
        NoteSigner signer = signer();
        return Objects.requireNonNull(this.alone.execute(status -> this.sequencer.run(signer)));
    }

    /** The last state of the log that was signed. */
    public Optional<Checkpoint> latest() {
        return this.leaves.latest();
    }

    public Optional<Receipt> find(UUID receiptId) {
        return this.rows.find(receiptId);
    }

    /** All acts on a thing, from the first to the last. */
    public List<Receipt> listFor(UUID thing) {
        return this.rows.listFor(thing);
    }

    /** Whether the thing was taken back by the last act on it. */
    public boolean isRevoked(UUID thing) {
        List<Receipt> acts = listFor(thing);
        return !acts.isEmpty() && acts.getLast().act() == Act.REVOKED;
    }

    /** The proof of a row in the last published state; empty before it is in it. */
    public Optional<Proof> proofOf(UUID receiptId) {
        return latest().flatMap(checkpoint -> find(receiptId)
            .flatMap(receipt -> proofsOf(List.of(receipt), checkpoint).stream().findFirst()));
    }

    /** The proofs of those rows that are in this state of the log. */
    List<Proof> proofsOf(Collection<Receipt> receipts, Checkpoint checkpoint) {
        Map<UUID, Long> places = this.leaves.places(receipts.stream().map(Receipt::id).toList());
        TileTree tree = new TileTree(checkpoint.size(), this.leaves);
        return receipts.stream()
            .filter(receipt -> places.getOrDefault(receipt.id(), checkpoint.size()) < checkpoint.size())
            .map(receipt -> {
                long index = Objects.requireNonNull(places.get(receipt.id()));
                return new Proof(receipt, index, tree.inclusion(index), checkpoint);
            })
            .toList();
    }

    /** What in the database isn't what was recorded and signed; empty when all is. */
    public Optional<Bilingual> audit() {
        return new LedgerAudit(this.leaves).firstFault();
    }

    /** Writes the last published state as a folder of C2SP tlog-tiles. */
    public void export(Path folder) throws IOException {
        export(folder, latest().orElseGet(this::publish));
    }

    /**
     * Writes a published state as a folder of C2SP tlog-tiles; the folder must be new.
     */
    public void export(Path folder, Checkpoint checkpoint) throws IOException {
        new LedgerFolder(folder, this.leaves).write(checkpoint, signer().key());
    }

    /** The note verifier key that the checkpoints are to be verified with. */
    public String verifierKey() {
        return signer().key().toString();
    }

    NoteSigner signer() {
        try {
            String origin = latest().map(Checkpoint::origin).orElse(this.settings.origin());
            return new NoteSigner(origin, KeyFile.loadOrCreate(this.settings.keyFolder()));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A random id of version 4, from the same source as the salts. */
    private UUID randomId() {
        long high = this.random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L;
        long low = this.random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

}
