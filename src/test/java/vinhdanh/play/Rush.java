package vinhdanh.play;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vinhdanh.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** One of many heads of units at the deadline: logs in, opens the list, presses send. */
final class Rush {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** All of them sit behind one line. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Site site;

    private final String list;

    private final Map<String, String> cookies = new LinkedHashMap<>();

    private String token = "";

    Rush(Site site, String list) {
        this.site = site;
        this.list = list;
    }

    /** Everything but the last press. */
    Rush ready(String login) {
        post("/demo/log-in", "login=" + login);
        HttpResponse<String> page = send(request(this.list).GET());
        assertThat(page.statusCode()).isEqualTo(200);
        Matcher found = TOKEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        this.token = found.group(1);
        return this;
    }

    HttpResponse<String> presses() {
        return post(this.list + "/send", "_csrf=" + URLEncoder.encode(this.token, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String path, String form) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site.url(path)));
        return this.cookies.isEmpty() ? request
                : request.header("Cookie",
                        this.cookies.entrySet()
                            .stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(cookie -> {
                String[] parts = cookie.split(";", 2)[0].split("=", 2);
                this.cookies.put(parts[0], parts[1]);
            });
            return answer;
        }
        catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

}
