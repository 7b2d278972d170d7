package vinhdanh.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, and sends forms with the token of a page. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Site site;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

    private String token = "";

    Visitor(Site site) {
        this.site = site;
    }

    /** The cookies that this visitor holds, by name: for a browser to go on with. */
    public Map<String, String> cookies() {
        return this.cookies.getCookieStore()
            .getCookies()
            .stream()
            .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (old, fresh) -> fresh));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(this.site.url(path))));
    }

    /**
     * Sends a form: names and values by turns; the token is that of the page seen last.
     */
    public HttpResponse<String> post(String path, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=").append(encode(this.token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return postRaw(path, body.toString());
    }

    /**
     * Asks for a route as it stands: reads it, or sends it an empty form with a token.
     */
    public HttpResponse<String> ask(String method, String path) {
        return method.equals("GET") ? get(path) : post(path);
    }

    /** Sends a form as it stands, without a token of its own. */
    public HttpResponse<String> postRaw(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(this.site.url(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
    }

    /**
     * Sends a form with a file in it: names and values by turns, then the file.
     */
    public HttpResponse<String> postFile(String path, String fileName, byte[] content, String... fields) {
        String boundary = "-----vinhdanh-" + System.identityHashCode(content);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(body, boundary, "_csrf\"", this.token);
        for (int i = 0; i < fields.length; i += 2) {
            write(body, boundary, fields[i] + "\"", fields[i + 1]);
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/html\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(this.site.url(path)))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void write(ByteArrayOutputStream body, String boundary, String name, String value) {
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a file that a page leads to. */
    public HttpResponse<byte[]> download(String path) {
        try {
            return this.http.send(HttpRequest.newBuilder(URI.create(this.site.url(path))).build(),
                    BodyHandlers.ofByteArray());
        }
        catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = this.http.send(request.build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            Matcher found = TOKEN.matcher(response.body());
            if (found.find()) {
                this.token = found.group(1);
            }
            return response;
        }
        catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
