package vinhdanh.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import javax.sql.DataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A test on a real PostgreSQL: its class gets a migrated database of its own, and its
 * methods may ask for it as {@link Database}, {@link DataSource}, {@link JdbcClient} or
 * {@link TransactionTemplate}. It is run on the program's own server and, tagged
 * {@code database}, on an existing one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseTest.Resolver.class)
@Tag("database")
public @interface DatabaseTest {

    /** Hands the database of the test class to whoever asks. */
    final class Resolver implements ParameterResolver {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
            .create(DatabaseTest.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Database.class || type == DataSource.class || type == JdbcClient.class
                    || type == TransactionTemplate.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Database database = database(context);
            Class<?> type = parameter.getParameter().getType();
            if (type == JdbcClient.class) {
                return JdbcClient.create(database.dataSource());
            }
            if (type == TransactionTemplate.class) {
                return new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
            }
            return (type == DataSource.class) ? database.dataSource() : database;
        }

        private static Database database(ExtensionContext context) {
            Class<?> testClass = context.getRequiredTestClass();
            return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(testClass, key -> TestDatabases.migrated(), Database.class);
        }

    }

}
