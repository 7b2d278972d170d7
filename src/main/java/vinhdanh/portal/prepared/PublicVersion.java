package vinhdanh.portal.prepared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vinhdanh.shared.Vietnam;

/**
 * The version of what is public, as this node knows it. The database tells of a change
 * when it commits; the node looks again every few seconds as well, and at each request
 * while the line is down.
 */
@Component
@ConditionalOnWebApplication
class PublicVersion implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublicVersion.class);

    private static final int LOOK_AGAIN_MILLIS = 5_000;

    private static final int TRY_AGAIN_MILLIS = 1_000;

    private static final long NOT_LISTENING = -1;

    private final DataSource source;

    private final JdbcClient database;

    private final Clock clock;

    private final AtomicLong heard = new AtomicLong(NOT_LISTENING);

    /** Counted down when the program is told to stop. */
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    private volatile @Nullable Thread listener;

    PublicVersion(DataSource source, JdbcClient database, Clock clock) {
        this.source = source;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The state that a page shows: the version of the data, and the day, because a
     * timeline moves on at midnight without any change of data.
     */
    State now() {
        long version = this.heard.get();
        return new State(version == NOT_LISTENING ? ask() : version,
                LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE));
    }

    boolean isListening() {
        return this.heard.get() != NOT_LISTENING;
    }

    private long ask() {
        return this.database.sql("select version from public_version").query(Long.class).single();
    }

    @Override
    public void start() {
        this.stopped = new CountDownLatch(1);
        this.listener = Thread.ofVirtual().name("public-version").start(this::listen);
    }

    /** Wakes the listener by the line itself, so that it hangs up in order. */
    @Override
    public void stop() {
        this.stopped.countDown();
        Thread listening = this.listener;
        if (listening == null) {
            return;
        }
        try {
            this.database.sql("notify public_version").update();
            listening.join(Duration.ofSeconds(2));
        }
        catch (DataAccessException noDatabase) {
            LOG.debug("Nobody to hang up on", noDatabase);
        }
        catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        listening.interrupt();
    }

    @Override
    public boolean isRunning() {
        return this.stopped.getCount() > 0;
    }

    private void listen() {
        while (isRunning()) {
            try (Connection connection = this.source.getConnection()) {
                listenOn(connection);
            }
            catch (SQLException lost) {
                this.heard.set(NOT_LISTENING);
                awaitAnotherTry(lost);
            }
        }
        this.heard.set(NOT_LISTENING);
    }

    private void listenOn(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        PGConnection line = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen public_version");
            while (isRunning()) {
                this.heard.set(read(statement));
                line.getNotifications(LOOK_AGAIN_MILLIS);
            }
            statement.execute("unlisten public_version");
        }
    }

    private static long read(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select version from public_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A second, or until the program is told to stop. */
    private void awaitAnotherTry(SQLException lost) {
        if (!isRunning()) {
            return;
        }
        LOG.warn("The line that tells of public changes is down; trying again: {}", lost.getMessage());
        try {
            this.stopped.await(TRY_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
        catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            this.stopped.countDown();
        }
    }

    /** One state of everything public. */
    record State(long version, LocalDate day) {
    }

}
