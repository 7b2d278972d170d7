package vinhdanh.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which jobs run.
 *
 * @param late whether what is late at its level is looked for each morning
 */
@ConfigurationProperties("vinhdanh.jobs")
public record JobSettings(@DefaultValue("true") boolean late) {

}
