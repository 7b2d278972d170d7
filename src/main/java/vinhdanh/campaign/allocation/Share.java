package vinhdanh.campaign.allocation;

import java.util.Optional;

/**
 * What a unit got, and why.
 *
 * @param quota what it would get if seats could be cut in pieces: weight × seats ÷ the
 * sum of the weights
 * @param lastSeat the priority with which it got its last seat, if it got one that its
 * weight has a claim to
 * @param bound whether a bound, rather than its weight, decided
 */
public record Share(String code, long weight, int seats, Ratio quota, Optional<Ratio> lastSeat, Bound bound) {

    /** Which bound decided. */
    public enum Bound {

        NONE, FLOOR, CEILING

    }

}
