package vinhdanh.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vinhdanh.access.AccessSettings;
import vinhdanh.shared.Vault;

/**
 * The key of each secret ballot: a file beside the database, never in it, gone as soon as
 * the ballot is counted. Without it, nothing that the database ever wrote down, its log
 * and its backups included, tells how anyone voted.
 */
@Component
class UrnKeys {

    private final Path folder;

    private final SecureRandom random = new SecureRandom();

    UrnKeys(AccessSettings settings) {
        this.folder = settings.keyFolder().resolve("urns");
    }

    byte[] seal(UUID meeting, byte[] plain) {
        return vault(meeting).seal(plain);
    }

    /**
     * What was sealed.
     * @throws IllegalStateException when it was altered
     */
    byte[] open(UUID meeting, byte[] sealed) {
        return vault(meeting).open(sealed);
    }

    SecureRandom random() {
        return this.random;
    }

    private Vault vault(UUID meeting) {
        try {
            return Vault.loadOrCreate(file(meeting), this.random);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Destroys the key once the transaction that counted has committed. */
    void forgetAfterCommit(UUID meeting) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget(meeting);
            }
        });
    }

    private void forget(UUID meeting) {
        try {
            Files.deleteIfExists(file(meeting));
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    boolean has(UUID meeting) {
        return Files.exists(file(meeting));
    }

    private Path file(UUID meeting) {
        return this.folder.resolve(meeting.toString());
    }

}
