package vinhdanh.campaign.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vinhdanh.shared.Bilingual;

/** Whether seats can be split at all. */
final class Feasibility {

    private Feasibility() {
    }

    /** Every reason why they can't; none when they can. */
    static List<Bilingual> reasonsAgainst(int seats, List<Claim> claims) {
        List<Bilingual> reasons = new ArrayList<>();
        if (seats < 0) {
            reasons.add(new Bilingual("Số suất không được âm (%d).".formatted(seats),
                    "The number of seats must not be negative (%d).".formatted(seats)));
        }
        claimsThatMakeNoSense(claims, reasons);
        if (claims.stream().allMatch(claim -> claim.weight() == 0)) {
            reasons.add(new Bilingual("Không có đơn vị nào có số liệu lớn hơn 0 để phân bổ theo.",
                    "No unit has a figure above 0 to split by."));
        }
        return reasons.isEmpty() ? boundsThatDoNotFit(seats, claims) : reasons;
    }

    private static void claimsThatMakeNoSense(List<Claim> claims, List<Bilingual> reasons) {
        Set<String> codes = new HashSet<>();
        for (Claim claim : claims) {
            if (!codes.add(claim.code())) {
                reasons.add(new Bilingual("Đơn vị %s có hai lần.".formatted(claim.code()),
                        "The unit %s is there twice.".formatted(claim.code())));
            }
            if (claim.weight() < 0) {
                reasons.add(new Bilingual("Số liệu của đơn vị %s âm.".formatted(claim.code()),
                        "The figure of the unit %s is negative.".formatted(claim.code())));
            }
            if (claim.floor() < 0 || claim.floor() > claim.ceiling()) {
                reasons.add(
                        new Bilingual("Mức tối thiểu của đơn vị %s âm hoặc lớn hơn mức tối đa.".formatted(claim.code()),
                                "The floor of the unit %s is negative or above its ceiling.".formatted(claim.code())));
            }
        }
    }

    private static List<Bilingual> boundsThatDoNotFit(int seats, List<Claim> claims) {
        long floors = claims.stream().mapToLong(Claim::floor).sum();
        long room = claims.stream().mapToLong(Claim::room).sum();
        if (floors > seats) {
            return List.of(new Bilingual("Tổng các mức tối thiểu là %d, nhiều hơn %d suất.".formatted(floors, seats),
                    "The floors add up to %d, more than the %d seats.".formatted(floors, seats)));
        }
        if (room < seats) {
            return List.of(new Bilingual("Tổng các mức tối đa là %d, không chứa hết %d suất.".formatted(room, seats),
                    "The ceilings add up to %d and cannot hold the %d seats.".formatted(room, seats)));
        }
        return List.of();
    }

}
