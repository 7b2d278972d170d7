package vinhdanh.nomination.sheet;

import java.util.List;
import java.util.stream.Stream;

/** A workbook that passed the gate. Its sheets are read as streams, never kept whole. */
public interface Workbook extends AutoCloseable {

    /** Its sheets in their order, hidden ones too. */
    List<Sheet> sheets();

    @Override
    void close();

    /** One sheet of it. */
    interface Sheet {

        String name();

        /**
         * The rows that hold something, from the top; the stream must be closed.
         * @throws Unreadable.Fault from the stream where the file is damaged or too long
         */
        Stream<SheetRow> rows();

        /**
         * The merged area, such as {@code B5:B7}, of which the cell is a part; empty for
         * an ordinary cell.
         * @param row from 1
         * @param column from 0
         */
        String mergedAt(int row, int column);

        /** Whether any cell of it is merged, so that the question is worth asking. */
        boolean hasMergedCells();

    }

}
