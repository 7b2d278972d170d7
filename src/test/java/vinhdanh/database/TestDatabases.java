package vinhdanh.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;

import vinhdanh.database.Database.Address;
import vinhdanh.shared.DataFolder;

/**
 * One server a test run, one migrated database to copy, a copy of it for each test class.
 * With VINHDANH_DB_URL the copies lie on that server.
 */
public final class TestDatabases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final TestServer SERVER = start();

    private TestDatabases() {
    }

    /** A migrated and otherwise empty database that nobody else uses. */
    public static Database migrated() {
        String name = SERVER.template() + "_" + COUNT.incrementAndGet();
        SERVER.execute("create database " + name + " template " + SERVER.template());
        return Database.at(SERVER.address(name), new ArrayDeque<>());
    }

    private static TestServer start() {
        Databases databases = Databases.of(new DataFolder(Path.of("target", "test-data")), System.getenv());
        Database maintenance = databases.openForOneJob();
        TestServer server = new TestServer(maintenance, "template_" + ProcessHandle.current().pid());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        server.execute("create database " + server.template());
        try (Database template = Database.at(server.address(server.template()), new ArrayDeque<>())) {
            Flyway.configure().dataSource(template.dataSource()).load().migrate();
        }
        return server;
    }

    private static void end(TestServer server) {
        for (int i = COUNT.get(); i > 0; i--) {
            server.execute("drop database if exists " + server.template() + "_" + i + " with (force)");
        }
        server.execute("drop database if exists " + server.template() + " with (force)");
        server.maintenance().close();
    }

    private record TestServer(Database maintenance, String template) {

        void execute(String sql) {
            try (Connection connection = this.maintenance.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }

        Address address(String database) {
            com.zaxxer.hikari.HikariDataSource source = (com.zaxxer.hikari.HikariDataSource) this.maintenance
                .dataSource();
            String url = source.getJdbcUrl();
            int query = url.indexOf('?');
            String base = query < 0 ? url : url.substring(0, query);
            return new Address(
                    base.substring(0, base.lastIndexOf('/') + 1) + database + (query < 0 ? "" : url.substring(query)),
                    String.valueOf(source.getUsername()), String.valueOf(source.getPassword()));
        }

    }

}
