package vinhdanh.site;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link of the site from a page on, as somebody who presses everything. */
public final class Crawl {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)[\"#]");

    /** More pages than a stage has; beyond them a list has no end. */
    private static final int MOST = 400;

    private Crawl() {
    }

    /**
     * The answers by path, in the order in which they were found.
     * @param follow which paths to go on from
     */
    public static Map<String, HttpResponse<String>> of(Visitor visitor, String start, Pattern follow) {
        Map<String, HttpResponse<String>> seen = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty() && seen.size() < MOST) {
            String path = open.remove();
            if (seen.containsKey(path)) {
                continue;
            }
            HttpResponse<String> page = visitor.get(path);
            seen.put(path, page);
            Matcher link = LINK.matcher(page.body());
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                if (follow.matcher(next).matches() && !seen.containsKey(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

}
