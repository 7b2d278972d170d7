package vinhdanh.nomination;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key of the citizen numbers lies: {@code vinhdanh.nomination.key-folder}.
 *
 * @param keyFolder the folder, which is made when it isn't there
 */
@ConfigurationProperties("vinhdanh.nomination")
record NominationSettings(@DefaultValue("data/keys") Path keyFolder) {

    static final String KEY_FILE = "citizen-numbers.key";

}
