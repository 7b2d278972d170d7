package vinhdanh.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

import vinhdanh.database.Database.Address;
import vinhdanh.shared.DataFolder;

/**
 * One server a test run, one migrated database to copy, a copy of it for each test class.
 * With VINHDANH_DB_URL the copies lie on that server.
 */
public final class TestDatabases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final String TEMPLATE = "template_" + ProcessHandle.current().pid();

    private static final Address SERVER = start();

    private TestDatabases() {
    }

    /** A migrated and otherwise empty database that nobody else uses. */
    public static Database migrated() {
        return copyOf(TEMPLATE);
    }

    /** A database that nobody else uses and nobody has touched. */
    public static Database empty() {
        return copyOf("template0 encoding 'UTF8'");
    }

    private static Database copyOf(String template) {
        String name = TEMPLATE + "_" + COUNT.incrementAndGet();
        execute(SERVER, "create database " + name + " template " + template);
        return Database.at(SERVER.beside(name), new ArrayDeque<>());
    }

    private static Address start() {
        Database database = Databases.of(new DataFolder(Path.of("target", "test-data")), TestEnvironment.variables())
            .openForOneJob();
        HikariDataSource source = (HikariDataSource) database.dataSource();
        Address server = new Address(source.getJdbcUrl(), String.valueOf(source.getUsername()),
                String.valueOf(source.getPassword()));
        // Only the server is needed, which stays as long as the database isn't ended.
        source.close();
        execute(server, "create database " + TEMPLATE + " encoding 'UTF8' template template0");
        database.beforeItEnds(() -> dropAll(server));
        try (Database template = Database.at(server.beside(TEMPLATE), new ArrayDeque<>())) {
            Flyway.configure().dataSource(template.dataSource()).load().migrate();
        }
        return server;
    }

    private static void dropAll(Address server) {
        for (int i = COUNT.get(); i > 0; i--) {
            execute(server, "drop database if exists " + TEMPLATE + "_" + i + " with (force)");
        }
        execute(server, "drop database if exists " + TEMPLATE + " with (force)");
    }

    private static void execute(Address server, String sql) {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

}
