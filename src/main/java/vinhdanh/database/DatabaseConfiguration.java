package vinhdanh.database;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hands the opened database to the application; Flyway brings it up to date before use.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    /** Makes an opened database the one that the application works on. */
    public static ApplicationContextInitializer<ConfigurableApplicationContext> on(Database database) {
        return context -> context.getBeanFactory().registerSingleton("database", database);
    }

    // The command that opened the database closes it.
    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

}
