package vinhdanh.portal.prepared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which prepared page answers a request: the path, and of the query only what the page
 * knows, in one order. What a page doesn't know doesn't reach it either, so that nothing
 * strange is kept for others.
 *
 * @param path the path
 * @param query the known parameters that have a value
 */
record PageAddress(String path, Map<String, String> query) {

    private static final Pattern PAGES = Pattern
        .compile("(/en)?(/|/campaigns/[^/.]+(/consultation)?|/decisions/[^/.]+|/certificates/[^/.]+|/verify|/parts)?");

    private static final Pattern LISTS = Pattern.compile("(/en)?/campaigns/[^/.]+/results");

    private static final List<String> LIST_PARAMETERS = List.of("after", "before", "line", "q", "subject", "unit");

    private static final int LONGEST_PATH = 200;

    /** The address of a page that can be prepared, or empty for everything else. */
    static Optional<PageAddress> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || path.length() > LONGEST_PATH) {
            return Optional.empty();
        }
        if (LISTS.matcher(path).matches()) {
            return Optional.of(new PageAddress(path, known(request)));
        }
        boolean asksForm = path.endsWith("/verify") && request.getParameter("id") != null;
        return PAGES.matcher(path).matches() && !asksForm ? Optional.of(new PageAddress(path, Map.of()))
                : Optional.empty();
    }

    private static Map<String, String> known(HttpServletRequest request) {
        Map<String, String> known = new TreeMap<>();
        for (String name : LIST_PARAMETERS) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                known.put(name, value.strip());
            }
        }
        return known;
    }

    /** Visitors can ask lists for anything at all: such answers are kept apart. */
    boolean isAsked() {
        return !this.query.isEmpty();
    }

    String key() {
        StringBuilder key = new StringBuilder(this.path);
        this.query.forEach((name, value) -> key.append(key.indexOf("?") < 0 ? '?' : '&')
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return key.toString();
    }

}
