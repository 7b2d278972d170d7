package vinhdanh.notice;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the program.
 *
 * @param url the server, such as {@code smtps://user:password@mail.example.vn:465}; empty
 * while no mail leaves
 * @param from whose name mails bear; empty for an address on the host of the program
 * @param everySeconds how often the outbox is looked through
 */
@ConfigurationProperties("vinhdanh.mail")
public record MailSettings(@DefaultValue("") String url, @DefaultValue("") String from,
        @DefaultValue("10") int everySeconds) {

    boolean isOn() {
        return !this.url.isBlank();
    }

    URI server() {
        URI server = URI.create(this.url.strip());
        if (server.getHost() == null || !(server.getScheme().equals("smtp") || server.getScheme().equals("smtps"))) {
            throw new IllegalStateException("VINHDANH_SMTP_URL is not like smtp://user:password@host:port");
        }
        return server;
    }

}
