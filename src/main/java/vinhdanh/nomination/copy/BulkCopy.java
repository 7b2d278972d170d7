package vinhdanh.nomination.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Many rows at once, by COPY, within the running transaction. */
@Component
public class BulkCopy {

    private static final int LOT = 1 << 16;

    private final DataSource source;

    BulkCopy(DataSource source) {
        this.source = source;
    }

    /**
     * Copies rows.
     * @param target the table with its columns: {@code subject (id, kind)}
     * @param row appends one row, without its end
     */
    public <T> void into(String target, Iterable<T> rows, BiConsumer<CopyText, T> row) {
        Connection connection = DataSourceUtils.getConnection(this.source);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
            try {
                write(copy, rows, row);
            }
            finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
        catch (SQLException ex) {
            throw new IllegalStateException("COPY into " + target + " failed", ex);
        }
        finally {
            DataSourceUtils.releaseConnection(connection, this.source);
        }
    }

    private static <T> void write(CopyIn copy, Iterable<T> rows, BiConsumer<CopyText, T> row) throws SQLException {
        CopyText text = new CopyText();
        for (T one : rows) {
            row.accept(text, one);
            text.endRow();
            if (text.length() > LOT) {
                flush(copy, text);
            }
        }
        flush(copy, text);
        copy.endCopy();
    }

    private static void flush(CopyIn copy, CopyText text) throws SQLException {
        byte[] bytes = text.take();
        copy.writeToCopy(bytes, 0, bytes.length);
    }

}
