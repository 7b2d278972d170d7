package vinhdanh.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Many transactions at once, each on a connection of its own. */
public final class Race {

    private Race() {
    }

    /**
     * Runs all statements at the same moment, each in its own transaction.
     * @return the constraint that refused it, for each that was refused
     */
    public static List<String> refusals(HikariDataSource database, List<String> statements) throws Exception {
        CyclicBarrier together = new CyclicBarrier(statements.size());
        List<String> refusals = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(statements.size())) {
            List<Future<String>> answers = new ArrayList<>();
            for (String statement : statements) {
                answers.add(pool.submit(() -> refusal(database, statement, together)));
            }
            for (Future<String> answer : answers) {
                if (!answer.get().isEmpty()) {
                    refusals.add(answer.get());
                }
            }
        }
        return refusals;
    }

    private static String refusal(HikariDataSource database, String sql, CyclicBarrier together) throws Exception {
        try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
                database.getPassword()); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            together.await();
            try {
                statement.executeUpdate(sql);
                connection.commit();
                return "";
            }
            catch (PSQLException refused) {
                ServerErrorMessage message = refused.getServerErrorMessage();
                return String.valueOf((message == null) ? refused.getMessage() : message.getConstraint());
            }
        }
    }

}
