package vinhdanh.campaign.allocation;

import java.util.Arrays;
import java.util.List;

/** Splits that must succeed, and what they gave. */
final class Apportioned {

    private Apportioned() {
    }

    static Outcome.Split split(Method method, int seats, List<Claim> claims) {
        return switch (Apportionment.of(method, seats, claims)) {
            case Outcome.Split split -> split;
            case Outcome.Refused refused -> throw new AssertionError(refused.reasons());
        };
    }

    static List<Integer> seats(Outcome.Split split, String... codes) {
        return Arrays.stream(codes).map(split::seatsOf).toList();
    }

}
