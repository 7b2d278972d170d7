package vinhdanh.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Copies a cluster while it is at work (PostgreSQL's low-level backup): the files may be
 * torn and of different moments; the log from the beginning to the end of the copy makes
 * them whole when the copy is started.
 */
final class HotCopy {

    /** What a server makes anew when it starts; the folders are kept, empty. */
    private static final Set<String> ANEW = Set.of("pg_wal", "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial",
            "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> OF_THE_SERVER = Set.of("postmaster.pid", "postmaster.opts", "backup_label",
            "tablespace_map");

    private static final String CONTROL = "global/pg_control";

    private final Path cluster;

    private final BackupWriter archive;

    HotCopy(Path cluster, BackupWriter archive) {
        this.cluster = cluster;
        this.archive = archive;
    }

    /**
     * @param connection of somebody who may do everything, used for nothing else
     */
    void copy(Connection connection) throws SQLException, IOException {
        // Until the connection ends, the server keeps the log from here on.
        ask(connection, "select pg_create_physical_replication_slot('vinhdanh_backup_%d', true, true)"
            .formatted(ProcessHandle.current().pid()), 1);
        List<String> begin = ask(connection, "select pg_walfile_name(pg_backup_start('vinhdanh', fast => true))", 1);
        Files.walkFileTree(this.cluster, new Visitor());
        this.archive.file("database/" + CONTROL, this.cluster.resolve(CONTROL));
        List<String> end = ask(connection, "select pg_walfile_name(lsn), labelfile from pg_backup_stop(false)", 2);
        this.archive.text("database/backup_label", end.get(1));
        log(begin.getFirst(), end.getFirst());
    }

    /** The part of the log that the copy needs to become whole. */
    private void log(String first, String last) throws IOException {
        try (Stream<Path> segments = Files.list(this.cluster.resolve("pg_wal"))) {
            for (Path segment : segments.sorted().toList()) {
                String name = segment.getFileName().toString();
                boolean needed = name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0
                        && name.compareTo(last) <= 0;
                if (needed || name.endsWith(".history")) {
                    this.archive.file("database/pg_wal/" + name, segment);
                }
            }
        }
    }

    private static List<String> ask(Connection connection, String question, int columns) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            return IntStream.rangeClosed(1, columns).mapToObj(i -> text(row, i)).toList();
        }
    }

    private static String text(ResultSet row, int column) {
        try {
            String text = row.getString(column);
            return text == null ? "" : text;
        }
        catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Walks over the cluster's files; what vanishes meanwhile was not wanted. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            String name = name(folder);
            HotCopy.this.archive.folder(name.isEmpty() ? "database" : "database/" + name);
            if (!ANEW.contains(name)) {
                return folder.getFileName().toString().startsWith("pgsql_tmp") ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }
            if (name.equals("pg_wal")) {
                HotCopy.this.archive.folder("database/pg_wal/archive_status");
            }
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = name(file);
            if (attributes.isRegularFile() && !OF_THE_SERVER.contains(name) && !name.equals(CONTROL)) {
                HotCopy.this.archive.file("database/" + name, file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
            if (fault instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw fault;
        }

        private String name(Path path) {
            return HotCopy.this.cluster.relativize(path).toString().replace('\\', '/');
        }

    }

}
