package vinhdanh.cli.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a desk: logged in, with one connection. */
final class DeskClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager())
        .build();

    private final String address;

    private String token = "";

    private DeskClient(int port) {
        this.address = "http://localhost:" + port;
    }

    /** A sample person, logged in. */
    static DeskClient logIn(int port, String login) throws IOException, InterruptedException {
        DeskClient client = new DeskClient(port);
        client.get("/log-in");
        client.post("/demo/log-in", "login", login);
        client.get("/desk");
        return client;
    }

    /**
     * A page.
     * @throws IOException when the answer isn't a page
     */
    String get(String path) throws IOException, InterruptedException {
        String page = send(path, 200, HttpRequest.newBuilder(URI.create(this.address + path)));
        Matcher found = TOKEN.matcher(page);
        if (found.find()) {
            this.token = found.group(1);
        }
        return page;
    }

    /**
     * Sends a form, names and values by turns.
     * @throws IOException when it isn't done
     */
    void post(String path, String... fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(this.token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        send(path, 303,
                HttpRequest.newBuilder(URI.create(this.address + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private String send(String path, int expected, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = this.http.send(request.build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != expected) {
            throw new IOException(path + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
