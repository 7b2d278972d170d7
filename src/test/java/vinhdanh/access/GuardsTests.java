package vinhdanh.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every guarded route, as every role and as nobody: let in are those whose right it is.
 */
@Tag("database")
class GuardsTests {

    private static final Path ROUTES = Path.of("src", "test", "resources", "routes.txt");

    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    private record Route(String method, String path, Right right) {

        static Route of(String line) {
            String[] parts = line.split(" ");
            return new Route(parts[0], parts[1].replaceAll("\\{\\w+:([a-z]+)\\|[^{}]*}", "$1")
                .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", NOTHING), Right.valueOf(parts[3]));
        }

    }

    private static List<Route> guarded() throws Exception {
        return Files.readAllLines(ROUTES).stream().filter(line -> !line.endsWith(" open")).map(Route::of).toList();
    }

    @Test
    void nobodyIsLedToTheLogInFromEveryGuardedRoute() throws Exception {
        try (Stage stage = Stage.open()) {
            Visitor nobody = stage.site().visitor();
            nobody.get("/log-in");
            for (Route route : guarded()) {
                assertThat(nobody.ask(route.method(), route.path()).headers().firstValue("Location").orElse(""))
                    .as("%s", route)
                    .contains("/log-in");
            }
        }
    }

    @Test
    void everyRoleGetsWhatTheTableOfRightsSays() throws Exception {
        try (Stage stage = Stage.open()) {
            List<Route> routes = guarded();
            assertThat(routes).isNotEmpty();
            for (Role role : Role.values()) {
                Visitor visitor = stage.as(role, "snv");
                visitor.get("/log-in");
                Actor actor = actor(stage, role);
                for (Route route : routes) {
                    int status = visitor.ask(route.method(), route.path()).statusCode();
                    assertThat(status == 403).as("%s as %s gave %d", route, role, status)
                        .isEqualTo(!route.right().isOf(actor));
                    assertThat(status).as("%s as %s", route, role).isLessThan(500);
                }
            }
        }
    }

    private static Actor actor(Stage stage, Role role) {
        Account account = stage.site().bean(Accounts.class).findByLogin(Stage.login(role, "snv", "")).orElseThrow();
        return stage.site().bean(Actors.class).find(account.id(), true).orElseThrow();
    }

}
