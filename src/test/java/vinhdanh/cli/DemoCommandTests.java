package vinhdanh.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.database.Database;
import vinhdanh.database.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo writes only where nothing is or where a demo wrote before. */
@Tag("database")
class DemoCommandTests {

    private static final Pattern DOOR = Pattern.compile("name=\"login\" value=\"([\\w-]+)\"");

    private static final String SERVES = "Press Ctrl+C";

    @TempDir
    Path folder;

    @Test
    void aDatabaseThatHoldsDataIsLeftAlone() {
        try (Database database = TestDatabases.migrated()) {
            JdbcClient sql = JdbcClient.create(database.dataSource());
            sql.sql("create table kept (word text)").update();
            sql.sql("insert into kept values ('vinh danh')").update();
            Shell shell = new Shell(this.folder);
            variables(database).forEach(shell::with);
            assertThat(shell.run("demo", "--port", Shell.freePort())).as(shell.said()).isEqualTo(2);
            assertThat(shell.said()).hasLineCount(2).contains("dữ liệu của bạn", "holds data of yours");
            assertThat(sql.sql("select word from kept").query(String.class).single()).isEqualTo("vinh danh");
        }
    }

    @Test
    void anEmptyDatabaseIsFilledOnceAndAgainOnlyForAnotherFolder() throws Exception {
        try (Database database = TestDatabases.empty()) {
            JdbcClient sql = JdbcClient.create(database.dataSource());
            assertThat(demo(database, "first")).contains("1. Nạp kế hoạch");
            assertThat(demo(database, "first")).doesNotContain("1. Nạp kế hoạch");
            String before = sql.sql("select id::text from decision").query(String.class).single();
            assertThat(demo(database, "second")).contains("1. Nạp kế hoạch");
            assertThat(sql.sql("select id::text from decision").query(String.class).single()).isNotEqualTo(before);
        }
    }

    private String demo(Database database, String name) throws IOException, InterruptedException {
        int port = Shell.freePort();
        try (Program program = Program.start(this.folder.resolve(name), variables(database), "demo", "--port", port)) {
            assertThat(program.says(SERVES)).as(program.said()).isTrue();
            String address = "http://localhost:" + port;
            assertThat(ask(address + "/campaigns/an-giang-2021/results", null).statusCode()).isEqualTo(200);
            everyRoleHasItsDoor(address);
            program.stop();
            return program.said();
        }
    }

    /** One press on the first page, and one is at work as that person. */
    private static void everyRoleHasItsDoor(String address) throws IOException, InterruptedException {
        List<String> doors = DOOR.matcher(ask(address + "/", null).body())
            .results()
            .map(door -> door.group(1))
            .toList();
        assertThat(doors).containsExactlyInAnyOrder("clerk", "head", "district", "appraiser", "standing", "member",
                "chair", "secretary", "authority", "deputy", "inspector", "administrator");
        for (String door : doors) {
            String cookie = ask(address + "/demo/log-in", "login=" + door).headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
            HttpResponse<String> desk = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + "/desk"))
                    .header("Cookie", cookie.split(";")[0])
                    .build(), HttpResponse.BodyHandlers.ofString());
            assertThat(desk.statusCode()).as(door).isEqualTo(200);
            assertThat(desk.body()).as(door).contains("Việc của tôi", " Mẫu ");
        }
    }

    private static HttpResponse<String> ask(String address, @Nullable String form)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> variables(Database database) {
        HikariDataSource source = (HikariDataSource) database.dataSource();
        return Map.of("VINHDANH_DB_URL", source.getJdbcUrl(), "VINHDANH_DB_USER", String.valueOf(source.getUsername()),
                "VINHDANH_DB_PASSWORD", String.valueOf(source.getPassword()));
    }

}
