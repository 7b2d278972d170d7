package vinhdanh.access;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How log-in is set up.
 *
 * @param keyFolder where the key lies that second factors are sealed with
 * @param address where people reach the program; links in mails begin with it, never with
 * what a request says
 */
@ConfigurationProperties("vinhdanh.access")
public record AccessSettings(@DefaultValue("data/keys") Path keyFolder,
        @DefaultValue("http://localhost:8174") String address) {

}
