package vinhdanh.decision;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.campaign.QuotaLine.Priority;

/** The order once more, as slowly and plainly as it can be said. */
final class NaiveOrder {

    private NaiveOrder() {
    }

    /** Best first. */
    static Comparator<Candidate> of(List<Criterion> criteria, String seed) {
        List<Comparator<Candidate>> all = new ArrayList<>();
        for (Criterion by : criteria) {
            switch (by) {
                case PRIORITY -> all.add(Comparator.comparing(c -> holds(c, Priority.Kind.FIRST) ? 0 : 1));
                case MERIT -> {
                    all.add((one, other) -> worth(other, one).compareTo(worth(one, other)));
                    all.add(Comparator.comparing(c -> holds(c, Priority.Kind.TIE_BREAK) ? 0 : 1));
                }
                case UNIT_ORDER -> all.add(Comparator.comparing(Candidate::preference));
                case WOMEN -> all.add(Comparator.comparing(c -> c.woman() ? 0 : 1));
                case DRAW -> all.add(Comparator.comparing(c -> sha256(seed + "\n" + c.ticket())));
            }
        }
        return all.stream().reduce((one, other) -> 0, Comparator::thenComparing);
    }

    /** The first criterion by which they differ, tried one after the other. */
    static Criterion separating(List<Criterion> criteria, String seed, Candidate one, Candidate other) {
        Criterion first = criteria.stream()
            .filter(by -> of(List.of(by), seed).compare(one, other) != 0)
            .findFirst()
            .orElseThrow();
        boolean tieBreak = first == Criterion.MERIT && worth(one, other).equals(worth(other, one));
        return tieBreak ? Criterion.PRIORITY : first;
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static boolean holds(Candidate candidate, Priority.Kind kind) {
        Priority priority = candidate.priority();
        return priority != null && priority.kind() == kind;
    }

    /** The merit with its bonus, multiplied by both denominators. */
    private static BigInteger worth(Candidate candidate, Candidate other) {
        Priority priority = candidate.priority();
        long bonus = (priority != null && priority.kind() == Priority.Kind.BONUS) ? priority.bonus() : 0;
        return BigInteger.valueOf(bonus)
            .multiply(BigInteger.valueOf(candidate.merit().of()))
            .add(BigInteger.valueOf(candidate.merit().amount()))
            .multiply(BigInteger.valueOf(other.merit().of()));
    }

}
