package vinhdanh.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The database that this process works on, and whatever has to be stopped, dropped or
 * given back when it is closed.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource dataSource;

    /** Run from the last to the first. */
    private final Deque<Ending> endings;

    /** A program that is told to stop leaves as tidily as one that is done. */
    private final Thread atShutdown = new Thread(this::end, "database-end");

    private Database(HikariDataSource dataSource, Deque<Ending> endings) {
        this.dataSource = dataSource;
        this.endings = endings;
    }

    static Database at(Address address, Deque<Ending> endings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        config.setPoolName("database");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "vinhdanh");
        Database database = new Database(new HikariDataSource(config), new ArrayDeque<>(endings));
        Runtime.getRuntime().addShutdownHook(database.atShutdown);
        return database;
    }

    public DataSource dataSource() {
        return this.dataSource;
    }

    /** Adds something to be undone before all that is there already. */
    synchronized void beforeItEnds(Ending ending) {
        this.endings.push(ending);
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(this.atShutdown);
        }
        catch (IllegalStateException shuttingDown) {
            // The hook has nothing left to do.
        }
    }

    private synchronized void end() {
        this.dataSource.close();
        try {
            while (!this.endings.isEmpty()) {
                this.endings.pop().run();
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Something to be undone when the database is closed. */
    @FunctionalInterface
    interface Ending {

        void run() throws IOException;

    }

    /** Where a database is found. */
    record Address(String url, String user, String password) {

        /** Another database on the same server. */
        Address beside(String database) {
            int query = this.url.indexOf('?');
            String base = query < 0 ? this.url : this.url.substring(0, query);
            return new Address(base.substring(0, base.lastIndexOf('/') + 1) + database
                    + (query < 0 ? "" : this.url.substring(query)), this.user, this.password);
        }

    }

}
