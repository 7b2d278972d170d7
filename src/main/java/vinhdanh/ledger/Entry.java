package vinhdanh.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vinhdanh.ledger.tlog.Merkle;
import vinhdanh.shared.Digest;

/**
 * One entry of the public log: one line of JSON without spaces, keys in alphabetical
 * order, and no personal data.
 *
 * @param time when the act was recorded, whole seconds
 * @param subject a random name of the thing, the same in each entry about it
 * @param commitment what the act's file hashes to under a salt that isn't in the log
 */
record Entry(Act act, Digest commitment, UUID subject, Instant time) {

    private static final Pattern FORM = Pattern
        .compile("\\{\"act\":\"([A-Z_]{1,40})\",\"commitment\":\"([0-9a-f]{64})\",\"subject\":\"([0-9a-f-]{36})\","
                + "\"time\":\"([0-9T:-]{19}Z)\"}");

    Entry {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Reads an entry that is written exactly as this class writes it. */
    static Optional<Entry> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            Entry entry = new Entry(Act.valueOf(form.group(1)), Digest.parseHex(form.group(2)).orElseThrow(),
                    UUID.fromString(form.group(3)), Instant.parse(form.group(4)));
            return entry.text().equals(text) ? Optional.of(entry) : Optional.empty();
        }
        catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    String text() {
        return "{\"act\":\"" + this.act + "\",\"commitment\":\"" + this.commitment.hex() + "\",\"subject\":\""
                + this.subject + "\",\"time\":\"" + this.time + "\"}";
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.US_ASCII);
    }

    Digest leafHash() {
        return Merkle.leaf(bytes());
    }

}
