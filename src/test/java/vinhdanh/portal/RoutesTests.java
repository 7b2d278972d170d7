package vinhdanh.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way into the program stands in one file, so that none opens unseen. */
@Tag("database")
class RoutesTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "routes.txt");

    @Test
    void everyRouteIsInTheFile() throws IOException {
        try (PublicSite site = PublicSite.start()) {
            List<String> routes = site.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .sorted()
                .toList();
            Files.write(Path.of("target", "routes.txt"), routes);
            assertThat(routes)
                .as("Routes have changed. If that is meant, copy target/routes.txt to src/test/resources.")
                .isEqualTo(Files.readAllLines(GOLDEN));
        }
    }

    private static Stream<String> routes(RequestMappingInfo info, HandlerMethod handler) {
        String methods = info.getMethodsCondition().isEmpty() ? "ANY"
                : String.join(",", info.getMethodsCondition().getMethods().stream().map(Enum::name).sorted().toList());
        return info.getPatternValues()
            .stream()
            .map(path -> path + " " + methods + " " + handler.getBeanType().getSimpleName() + "."
                    + handler.getMethod().getName());
    }

}
