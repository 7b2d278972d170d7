package vinhdanh.ledger;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log calls itself and where its signing key lies: {@code vinhdanh.ledger.origin}
 * and {@code vinhdanh.ledger.key-folder}.
 *
 * @param origin a name like {@code example.org/campaign}, without scheme, spaces or plus
 * signs; the first checkpoint of a database fixes it for good
 * @param keyFolder the folder of the signing key, which is made when it isn't there
 */
@ConfigurationProperties("vinhdanh.ledger")
public record LedgerSettings(@DefaultValue(LedgerSettings.ORIGIN) String origin,
        @DefaultValue("data/keys") Path keyFolder) {

    static final String ORIGIN = "vinhdanh.invalid/ledger";

    /** The origin of a log that one campaign has for itself. */
    public static String originOf(String campaignCode) {
        return "vinhdanh.invalid/" + campaignCode;
    }

}
