package vinhdanh.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.database.Database.Address;
import vinhdanh.database.Database.Ending;
import vinhdanh.shared.Bilingual;

/** A PostgreSQL server that is there already. */
final class ExistingServer {

    private static final String JOB = "vinhdanh_job_";

    /**
     * Held until the connection ends, so that nobody sweeps up what is just being made.
     */
    private static final String ONE_AT_A_TIME = "select pg_advisory_lock(hashtext('vinhdanh jobs'))";

    /** While a job lives it is connected to its database. */
    private static final String LEFT_BY_KILLED_JOBS = """
            select datname from pg_database
             where starts_with(datname, '%s') and pg_has_role(datdba, 'usage')
               and not exists (select from pg_stat_activity where datid = pg_database.oid)
            """.formatted(JOB);

    private final Address named;

    private ExistingServer(Address named) {
        this.named = named;
    }

    /** The server of {@code VINHDANH_DB_URL}, if the environment names one. */
    static Optional<ExistingServer> in(Map<String, String> environment) {
        String url = environment.getOrDefault("VINHDANH_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new ExistingServer(new Address(url.startsWith("jdbc:") ? url : "jdbc:" + url,
                environment.getOrDefault("VINHDANH_DB_USER", Cluster.USER),
                environment.getOrDefault("VINHDANH_DB_PASSWORD", ""))));
    }

    String address() {
        return this.named.url();
    }

    /**
     * The database that the environment names.
     * @throws DatabaseFault when it cannot be reached or isn't fit to work on
     */
    Address database() {
        ask(connection -> {
            requireRelease(connection);
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
                    select current_setting('server_encoding'),
                           has_database_privilege(current_database(), 'create')
                           and has_schema_privilege('public', 'create')
                    """)) {
                row.next();
                ServerRefusals.ofEncoding(row.getString(1)).ifPresent(ExistingServer::refuse);
                ServerRefusals.ofRights(row.getBoolean(2), this.named.user()).ifPresent(ExistingServer::refuse);
            }
        });
        return this.named;
    }

    /** A new and empty database beside the named one, dropped by its ending. */
    Address newDatabase(Deque<Ending> endings) {
        String name = JOB + UUID.randomUUID().toString().replace("-", "");
        Address address = this.named.beside(name);
        ask(connection -> {
            requireRelease(connection);
            execute(connection, ONE_AT_A_TIME);
            sweep(connection);
            execute(connection, "create database " + name + " encoding 'UTF8' template template0");
            endings.push(() -> ask(ending -> execute(ending, "drop database if exists " + name + " with (force)")));
            Connection presence = connect(address);
            endings.push(() -> hangUp(presence));
        });
        return address;
    }

    private static void requireRelease(Connection connection) throws SQLException {
        ServerRefusals.ofRelease(connection.getMetaData().getDatabaseMajorVersion()).ifPresent(ExistingServer::refuse);
    }

    private static void sweep(Connection connection) throws SQLException {
        List<String> left = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LEFT_BY_KILLED_JOBS)) {
            while (rows.next()) {
                left.add(rows.getString(1));
            }
        }
        for (String database : left) {
            execute(connection, "drop database if exists " + database);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void refuse(Bilingual reason) {
        throw new DatabaseFault(reason);
    }

    void ask(Question question) {
        try (Connection connection = connect(this.named)) {
            question.put(connection);
        }
        catch (SQLException fault) {
            throw new DatabaseFault(ServerRefusals.ofServer(String.valueOf(fault.getMessage())), fault);
        }
    }

    private static Connection connect(Address address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static void hangUp(Connection presence) {
        try {
            presence.close();
        }
        catch (SQLException gone) {
            // The server has hung up already.
        }
    }

    /** What is asked of the server. */
    @FunctionalInterface
    interface Question {

        void put(Connection connection) throws SQLException;

    }

}
