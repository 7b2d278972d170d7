package vinhdanh.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.VinhDanh;
import vinhdanh.database.Database;
import vinhdanh.database.DatabaseConfiguration;
import vinhdanh.database.TestDatabases;
import vinhdanh.shared.FileStore;

/** The whole program on a port and a database of its own, as visitors meet it. */
public final class Site implements AutoCloseable {

    /** A day in the middle of the last but one milestone of the campaign. */
    private static final Instant DAY = Instant.parse("2021-07-01T03:13:00Z");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private final TestClock clock;

    private Site(ConfigurableApplicationContext context, TestClock clock) {
        this.context = context;
        this.clock = clock;
    }

    /**
     * @param settings more of them, such as {@code --vinhdanh.mail.url=…}
     */
    public static Site start(String... settings) {
        Database database = TestDatabases.migrated();
        TestClock clock = new TestClock(DAY);
        return new Site(new SpringApplicationBuilder(VinhDanh.class)
            .initializers(DatabaseConfiguration.on(database), context -> {
                put(context, Clock.class, clock);
                put(context, FileStore.class, new FileStore(Path.of("target", "test-files")));
            })
            .run(Stream.concat(Stream.of("--server.port=0", "--vinhdanh.demo=true", "--vinhdanh.jobs.late=false",
                    "--vinhdanh.ledger.key-folder=target/test-keys",
                    "--vinhdanh.nomination.key-folder=target/test-keys", "--vinhdanh.data=target/test-data",
                    "--vinhdanh.ledger.origin=vinhdanh.invalid/test", "--vinhdanh.access.key-folder=target/test-keys",
                    "--vinhdanh.access.address=http://vinhdanh.invalid"), Stream.of(settings))
                .toArray(String[]::new)), clock);
    }

    /** Puts a thing of the test before the program's own. */
    private static <T> void put(ConfigurableApplicationContext context, Class<T> type, T thing) {
        ((GenericApplicationContext) context).registerBean("test" + type.getSimpleName(), type, () -> thing,
                definition -> definition.setPrimary(true));
    }

    /** What time the program thinks it is; a test may set it. */
    public TestClock clock() {
        return this.clock;
    }

    /** Somebody with a browser, who keeps cookies. */
    public Visitor visitor() {
        return new Visitor(this);
    }

    public <T> T bean(Class<T> type) {
        return this.context.getBean(type);
    }

    public JdbcClient database() {
        return bean(JdbcClient.class);
    }

    public String url(String path) {
        return "http://localhost:" + this.context.getEnvironment().getProperty("local.server.port") + path;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
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
