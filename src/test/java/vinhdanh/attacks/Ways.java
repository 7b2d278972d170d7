package vinhdanh.attacks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.site.Site;

/** Every way into the running program, asked of the program itself: none is left out. */
final class Ways {

    static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\*?\\w+)(?::((?:[^{}]|\\{[^{}]*})*))?}");

    private static final Map<String, String> SAMPLES = Map.of("code", "an-giang-2021", "line", "L1", "subject",
            "individual", "kind", "letter", "format", "pdf", "token", "A".repeat(43), "*path", "/0/000", "*name",
            "/vinhdanh.css", "name", "x.pdf", "version", "0");

    private Ways() {
    }

    /**
     * One of them.
     *
     * @param right what it asks for, or null where it is open to all
     * @param parameters the names that it reads from a query or a form
     */
    record Way(String method, String pattern, @Nullable Right right, List<String> parameters) {

        /** A path of this way to things that exist, as far as their names are known. */
        String path() {
            return path(UnaryOperator.identity());
        }

        /** The same with ids of one's own choice. */
        String path(UnaryOperator<String> id) {
            return VARIABLE.matcher(this.pattern)
                .replaceAll(variable -> Matcher.quoteReplacement(sample(variable.group(1), variable.group(2), id)));
        }

        boolean hasId() {
            return VARIABLE.matcher(this.pattern).results().anyMatch(one -> isId(one.group(1), one.group(2)));
        }

        private boolean isId(String name, @Nullable String form) {
            return (form == null || form.startsWith("[0-9a-f")) && !SAMPLES.containsKey(name);
        }

        private String sample(String name, @Nullable String form, UnaryOperator<String> id) {
            if (isId(name, form)) {
                return id.apply(UNKNOWN);
            }
            if (name.equals("unit")) {
                return "886";
            }
            return form != null && form.matches("[a-z-]+(\\|[a-z-]+)+") ? form.substring(0, form.indexOf('|'))
                    : SAMPLES.getOrDefault(name, UNKNOWN);
        }

    }

    /** All in Vietnamese; those in English are the same methods. */
    static List<Way> of(Site site) {
        List<Way> ways = new ArrayList<>();
        site.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, handler) -> {
            String method = mapping.getMethodsCondition()
                .getMethods()
                .stream()
                .findFirst()
                .map(Enum::name)
                .orElse("GET");
            for (String pattern : mapping.getPatternValues()) {
                if (!pattern.equals("/en") && !pattern.startsWith("/en/")) {
                    ways.add(new Way(method, pattern, rightOf(handler), parametersOf(handler)));
                }
            }
        });
        return ways;
    }

    private static @Nullable Right rightOf(HandlerMethod handler) {
        Guarded own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Guarded.class);
        Guarded guard = own != null ? own
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Guarded.class);
        return guard == null ? null : guard.value();
    }

    private static List<String> parametersOf(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
            .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
            .map(parameter -> {
                parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                return String.valueOf(parameter.getParameterName());
            })
            .toList();
    }

}
