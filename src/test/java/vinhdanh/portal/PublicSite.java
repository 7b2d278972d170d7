package vinhdanh.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vinhdanh.VinhDanh;
import vinhdanh.database.Database;
import vinhdanh.database.DatabaseConfiguration;
import vinhdanh.database.TestDatabases;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.FileStore;

/** The whole program on a port and a database of its own, as visitors meet it. */
final class PublicSite implements AutoCloseable {

    /** A day in the middle of the last but one milestone of the campaign. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-07-01T03:13:00Z"), ZoneOffset.UTC);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private PublicSite(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static PublicSite start() {
        Database database = TestDatabases.migrated();
        return new PublicSite(new SpringApplicationBuilder(VinhDanh.class)
            .initializers(DatabaseConfiguration.on(database), context -> {
                put(context, Clock.class, CLOCK);
                put(context, FileStore.class, new FileStore(Path.of("target", "test-files")));
            })
            .run("--server.port=0", "--vinhdanh.demo=true", "--vinhdanh.ledger.key-folder=target/test-keys",
                    "--vinhdanh.nomination.key-folder=target/test-keys", "--vinhdanh.data=target/test-data",
                    "--vinhdanh.ledger.origin=vinhdanh.invalid/test"));
    }

    /** Puts a thing of the test before the program's own. */
    private static <T> void put(ConfigurableApplicationContext context, Class<T> type, T thing) {
        ((GenericApplicationContext) context).registerBean("test" + type.getSimpleName(), type, () -> thing,
                definition -> definition.setPrimary(true));
    }

    PublishedCampaign withCampaign() {
        return new PublishedCampaign(database(), new TransactionTemplate(bean(PlatformTransactionManager.class)),
                bean(Ledger.class), bean(FileStore.class))
            .insert();
    }

    <T> T bean(Class<T> type) {
        return this.context.getBean(type);
    }

    JdbcClient database() {
        return bean(JdbcClient.class);
    }

    String url(String path) {
        return "http://localhost:" + this.context.getEnvironment().getProperty("local.server.port") + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
        catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        Database database = bean(Database.class);
        this.context.close();
        database.close();
    }

}
