package vinhdanh.site;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request byte by byte, as no browser sends it; the answer with its head. */
public final class Raw {

    private Raw() {
    }

    /** Reads a page under the name of another host. */
    public static String get(Site site, String path, String host) {
        return send(site, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: " + host
                + "\r\nConnection: close\r\n\r\n");
    }

    /** Sends a form under the name of another host, with the token of the site's page. */
    public static String post(Site site, String page, String form, String host, String... headers) {
        String shown = send(site, "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String cookie = shown.replaceAll("(?s).*Set-Cookie: (XSRF-TOKEN=[^;]+).*", "$1");
        String body = "_csrf=" + shown.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1") + "&" + form;
        return send(site,
                "POST " + page + " HTTP/1.1\r\nHost: " + host + "\r\n" + String.join("", headers) + "Cookie: " + cookie
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body);
    }

    private static String send(Site site, String request) {
        try (Socket socket = new Socket("localhost", URI.create(site.url("/")).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

}
