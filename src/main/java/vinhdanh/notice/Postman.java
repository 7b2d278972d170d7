package vinhdanh.notice;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.stereotype.Component;

import vinhdanh.access.AccessSettings;

/** Hands mails to the server of the settings. */
@Component
class Postman {

    private static final String TIMEOUT = "15000";

    private final MailSettings settings;

    private final String host;

    Postman(MailSettings settings, AccessSettings access) {
        this.settings = settings;
        String name = URI.create(access.address()).getHost();
        this.host = name == null ? "localhost" : name;
    }

    /** What became of a mail. */
    sealed interface Outcome {

        record Taken() implements Outcome {
        }

        /**
         * @param forGood whether the server will never take it
         */
        record Failed(String reason, boolean forGood) implements Outcome {
        }

    }

    /**
     * Hands over a mail. However often it is tried it bears the same message id, so that
     * whoever gets it twice sees that it is one.
     */
    Outcome send(UUID id, String recipient, MailText text, Instant at) {
        URI server = this.settings.server();
        Session session = Session.getInstance(properties(server));
        try {
            MimeMessage message = new Identified(session, "<" + id + "@" + this.host + ">");
            message.setFrom(new InternetAddress(from()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
            message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
            message.setText(text.body(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(at));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            hand(session, server, message);
            return new Outcome.Taken();
        }
        catch (SendFailedException fault) {
            boolean refused = fault.getInvalidAddresses() != null && fault.getInvalidAddresses().length > 0;
            return new Outcome.Failed(reason(fault), refused && isPermanent(fault));
        }
        catch (MessagingException fault) {
            return new Outcome.Failed(reason(fault), false);
        }
    }

    private static void hand(Session session, URI server, MimeMessage message) throws MessagingException {
        try (Transport transport = session.getTransport(server.getScheme())) {
            String[] user = server.getUserInfo() == null ? new String[0] : server.getUserInfo().split(":", 2);
            transport.connect(server.getHost(), server.getPort(), user.length > 0 ? user[0] : null,
                    user.length > 1 ? user[1] : null);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Properties properties(URI server) {
        String scheme = server.getScheme();
        boolean named = server.getUserInfo() != null;
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", scheme);
        for (String wait : new String[] { "connectiontimeout", "timeout", "writetimeout" }) {
            properties.setProperty("mail." + scheme + "." + wait, TIMEOUT);
        }
        properties.setProperty("mail." + scheme + ".auth", String.valueOf(named));
        properties.setProperty("mail." + scheme + ".ssl.checkserveridentity", "true");
        // A password never goes over the line in the open, unless the server is this
        // machine.
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required",
                String.valueOf(named && !server.getHost().equals("localhost")));
        return properties;
    }

    private String from() {
        return this.settings.from().isBlank() ? "vinhdanh@" + this.host : this.settings.from().strip();
    }

    private static boolean isPermanent(SendFailedException fault) {
        for (Exception cause = fault; cause instanceof MessagingException step; cause = step.getNextException()) {
            if (cause.getMessage() != null && cause.getMessage().strip().startsWith("5")) {
                return true;
            }
        }
        return false;
    }

    /** What the server said, short and on one line. */
    private static String reason(MessagingException fault) {
        Exception last = fault;
        while (last instanceof MessagingException step && step.getNextException() != null) {
            last = step.getNextException();
        }
        String said = MailText.plain(String.valueOf(last.getMessage()));
        return said.substring(0, Math.min(said.length(), 300));
    }

    /** A message whose id is ours. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", this.id);
        }

    }

}
