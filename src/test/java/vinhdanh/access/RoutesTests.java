package vinhdanh.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vinhdanh.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way into the program stands in one file with its guard, so that none opens
 * unseen.
 */
@Tag("database")
class RoutesTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "routes.txt");

    @Test
    void everyRouteIsInTheFile() throws IOException {
        try (Site site = Site.start()) {
            List<String> routes = site.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(route -> route.split(" ")[1] + route))
                .toList();
            Files.write(Path.of("target", "routes.txt"), routes);
            assertThat(routes)
                .as("Routes have changed. If that is meant, copy target/routes.txt to src/test/resources.")
                .isEqualTo(Files.readAllLines(GOLDEN));
        }
    }

    private static Stream<String> routes(RequestMappingInfo info, HandlerMethod handler) {
        String methods = info.getMethodsCondition().isEmpty() ? "ANY"
                : String.join(",",
                        info.getMethodsCondition()
                            .getMethods()
                            .stream()
                            .map(Enum::name)
                            .sorted(Comparator.comparing(route -> route.split(" ")[1] + route))
                            .toList());
        return info.getPatternValues()
            .stream()
            .map(path -> methods + " " + path + " " + handler.getBeanType().getSimpleName() + "."
                    + handler.getMethod().getName() + " " + guard(handler));
    }

    private static String guard(HandlerMethod handler) {
        Guarded guard = Guards.guardOf(handler);
        assertThat(guard == null).as("%s is either open or guarded", handler).isEqualTo(Guards.isOpen(handler));
        return guard == null ? "open" : guard.value().name();
    }

}
