package vinhdanh.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/** The rows of an import once more, by COPY alone, into tables beside the real ones. */
final class CopiedRows {

    private static final List<String> TABLES = List.of("subject", "nomination");

    private final DataSource source;

    private final Path folder;

    CopiedRows(DataSource source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Keeps what an import of this unit has stored, as COPY writes it. */
    void keep(String unit) throws SQLException, IOException {
        try (Connection connection = this.source.getConnection()) {
            for (String table : TABLES) {
                try (OutputStream out = Files.newOutputStream(file(table))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                            copy (select %1$s.*
                                    from nomination
                                    join subject on subject.id = nomination.subject_id
                                    join unit on unit.id = nomination.unit_id
                                   where unit.code = '%2$s'
                                   order by nomination.row_number) to stdout
                            """.formatted(table, unit), out);
                }
            }
        }
    }

    /**
     * Copies what was kept into new tables.
     * @param like {@code including all} for tables with the indexes and checks of the
     * real ones, empty for tables without any
     * @return seconds that the copying alone took
     */
    double copy(String like) throws Exception {
        try (Connection connection = this.source.getConnection(); Statement sql = connection.createStatement()) {
            for (String table : TABLES) {
                sql.execute("drop table if exists copied_" + table);
                sql.execute("create table copied_" + table + " (like " + table + " " + like + ")");
            }
            connection.setAutoCommit(false);
            double took = Rounds.seconds(() -> {
                for (String table : TABLES) {
                    try (InputStream in = Files.newInputStream(file(table))) {
                        connection.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy copied_" + table + " from stdin", in);
                    }
                }
                connection.commit();
            });
            connection.setAutoCommit(true);
            return took;
        }
    }

    private Path file(String table) {
        return this.folder.resolve(table + ".copy");
    }

}
