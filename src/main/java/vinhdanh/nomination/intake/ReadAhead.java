package vinhdanh.nomination.intake;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * What a thread of its own makes while the caller uses it, a few pieces apart: rows are
 * read and checked while those before them are being stored.
 *
 * @param <T> a piece; never more than a few of them are waiting
 */
final class ReadAhead<T> implements AutoCloseable {

    private static final int WAITING = 2;

    /** The pieces in their order; an empty one is the end. */
    private final BlockingQueue<Optional<T>> pieces = new ArrayBlockingQueue<>(WAITING);

    private final FutureTask<Void> making;

    private final Thread maker;

    /**
     * Begins to make.
     * @param source hands every piece over, in its order
     */
    ReadAhead(Consumer<Consumer<T>> source) {
        this.making = new FutureTask<>(() -> make(source), null);
        this.maker = Thread.ofPlatform().daemon().name("read-ahead").start(this.making);
    }

    /** Uses every piece, and throws what the making of them threw. */
    void forEach(Consumer<T> user) {
        try {
            for (Optional<T> piece = this.pieces.take(); piece.isPresent(); piece = this.pieces.take()) {
                user.accept(piece.get());
            }
            this.making.get();
        }
        catch (ExecutionException ex) {
            if (ex.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (ex.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the next piece", ex);
        }
    }

    /** Ends the making where it is, and returns when it has ended. */
    @Override
    public void close() {
        this.maker.interrupt();
        try {
            this.maker.join();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Consumer<Consumer<T>> source) {
        try {
            source.accept(piece -> put(Optional.of(piece)));
        }
        finally {
            put(Optional.empty());
        }
    }

    private void put(Optional<T> piece) {
        try {
            this.pieces.put(piece);
        }
        catch (InterruptedException closed) {
            // Stays set, so that nothing more is put.
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

}
