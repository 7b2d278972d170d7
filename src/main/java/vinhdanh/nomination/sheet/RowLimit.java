package vinhdanh.nomination.sheet;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/**
 * Rows of any reader as rows of ours: empty ones left out, never more than the limit,
 * every complaint of the reader a sentence.
 *
 * @param <R> what the reader gives
 */
final class RowLimit<R> implements Iterator<SheetRow> {

    private final Iterator<R> source;

    private final Function<R, @Nullable SheetRow> row;

    private @Nullable SheetRow next;

    private int taken;

    private RowLimit(Iterator<R> source, Function<R, @Nullable SheetRow> row) {
        this.source = source;
        this.row = row;
    }

    /**
     * @param owner what is closed with the stream
     * @param row makes a row of ours, or null of an empty one
     */
    static <R> Stream<SheetRow> on(AutoCloseable owner, Iterator<R> source, Function<R, @Nullable SheetRow> row) {
        Iterator<SheetRow> rows = new RowLimit<>(source, row);
        int kind = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, kind), false).onClose(() -> {
            try {
                owner.close();
            }
            catch (Exception ex) {
                throw new Unreadable.Fault(Refusals.damaged());
            }
        });
    }

    @Override
    public boolean hasNext() {
        try {
            while (this.next == null && this.source.hasNext()) {
                this.next = this.row.apply(this.source.next());
            }
        }
        catch (Unreadable.Fault fault) {
            throw fault;
        }
        catch (RuntimeException ex) {
            throw new Unreadable.Fault(Refusals.damaged());
        }
        return this.next != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow found = Objects.requireNonNull(this.next);
        this.next = null;
        if (++this.taken > Limits.ROWS + Workbooks.ABOVE_HEADINGS) {
            throw new Unreadable.Fault(Refusals.tooManyRows());
        }
        return found;
    }

}
