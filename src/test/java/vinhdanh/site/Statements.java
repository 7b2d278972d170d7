package vinhdanh.site;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The statements that requests send to the database, in their order: what two requests
 * cost is compared by their work, not by a clock.
 */
public final class Statements implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class.getName());

    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    public Statements() {
        this.said.start();
        this.logger.setAdditive(false);
        this.logger.setLevel(Level.DEBUG);
        this.logger.addAppender(this.said);
    }

    /** The statements since the last time, but for those that keep sessions. */
    public List<String> taken() {
        List<String> statements = List.copyOf(this.said.list)
            .stream()
            .map(ILoggingEvent::getFormattedMessage)
            .filter(message -> message.startsWith("Executing prepared SQL statement"))
            .map(message -> message.replaceAll("\\s+", " "))
            .filter(message -> !message.contains("SPRING_SESSION"))
            .toList();
        this.said.list.clear();
        return statements;
    }

    @Override
    public void close() {
        this.logger.detachAppender(this.said);
        this.logger.setLevel(null);
        this.logger.setAdditive(true);
    }

}
