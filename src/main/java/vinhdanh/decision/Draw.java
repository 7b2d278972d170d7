package vinhdanh.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The draw among those whom nothing else separates: the lowest number wins. A number is
 * the SHA-256 of seed, line feed and ticket, in UTF-8, so that anyone can repeat it:
 * {@code printf '%s\n%s' SEED TICKET | sha256sum}.
 *
 * @param seed published before the nominations are known
 */
public record Draw(String seed) {

    /** The number of a ticket as 64 hexadecimal digits. */
    public String number(String ticket) {
        return HexFormat.of().formatHex(digest(sha256(), ticket));
    }

    /** Puts those from (included) to (excluded), who are tied, in the draw's order. */
    void settle(Candidate[] tied, int from, int to) {
        MessageDigest sha256 = sha256();
        Lot[] lots = new Lot[to - from];
        for (int i = 0; i < lots.length; i++) {
            lots[i] = new Lot(tied[from + i], digest(sha256, tied[from + i].ticket()));
        }
        Arrays.sort(lots);
        for (int i = 0; i < lots.length; i++) {
            tied[from + i] = lots[i].candidate;
        }
    }

    int compare(Candidate one, Candidate other) {
        MessageDigest sha256 = sha256();
        return new Lot(one, digest(sha256, one.ticket())).compareTo(new Lot(other, digest(sha256, other.ticket())));
    }

    private byte[] digest(MessageDigest sha256, String ticket) {
        sha256.update(this.seed.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        return sha256.digest(ticket.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java has SHA-256", ex);
        }
    }

    private record Lot(Candidate candidate, byte[] number) implements Comparable<Lot> {

        @Override
        public int compareTo(Lot other) {
            int order = Arrays.compareUnsigned(this.number, other.number);
            if (order == 0 && !this.candidate.nomination().equals(other.candidate.nomination())) {
                throw new IllegalArgumentException("Two nominations hold the ticket " + this.candidate.ticket());
            }
            return order;
        }

    }

}
