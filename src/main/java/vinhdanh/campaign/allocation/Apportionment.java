package vinhdanh.campaign.allocation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Stream;

import vinhdanh.shared.Bilingual;

/**
 * Splits seats over units. All claims of all units to their first, second, third … seat
 * stand in one order, and the seats go to the first of them; within a unit the order is
 * the natural one, so floors and ceilings only cut its claims short. For Hamilton's
 * method this gives the least sum of squared differences from the quotas that the bounds
 * allow, which without bounds is the largest remainder.
 * <p>
 * It begins with what every unit gets for certain and settles the rest over a priority
 * queue: n log n, whatever the number of seats, as long as the bounds don't move more
 * than that.
 */
public final class Apportionment {

    private final List<Holder> holders;

    private long left;

    private Apportionment(Method method, int seats, List<Claim> claims) {
        BigInteger total = total(claims);
        this.holders = claims.stream()
            .sorted(Comparator.comparing(Claim::code))
            .map(claim -> new Holder(claim, method, seats, total))
            .toList();
        this.left = seats - this.holders.stream().mapToLong(Holder::held).sum();
    }

    /** Splits so many seats over the units; the order of the units doesn't matter. */
    public static Outcome of(Method method, int seats, List<Claim> claims) {
        List<Bilingual> reasons = Feasibility.reasonsAgainst(seats, claims);
        return reasons.isEmpty() ? new Apportionment(method, seats, claims).split(method, seats)
                : new Outcome.Refused(reasons);
    }

    private static BigInteger total(List<Claim> claims) {
        return claims.stream()
            .map(claim -> BigInteger.valueOf(claim.weight()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Outcome split(Method method, int seats) {
        giveWhatIsLeft();
        takeBackWhatIsTooMuch();
        Optional<Holder.Bid> lastIn = bids(Holder::last).max(Comparator.naturalOrder());
        Optional<Holder.Bid> nextOut = bids(Holder::next).min(Comparator.naturalOrder());
        List<Share> shares = this.holders.stream().map(holder -> holder.share(lastIn)).toList();
        return new Outcome.Split(method, seats, shares, lastIn.map(Holder.Bid::code), nextOut.map(Holder.Bid::code));
    }

    private void giveWhatIsLeft() {
        PriorityQueue<Holder.Bid> queue = new PriorityQueue<>(bids(Holder::next).toList());
        for (; this.left > 0; this.left--) {
            Holder holder = queue.remove().holder();
            holder.give();
            holder.next().ifPresent(queue::add);
        }
    }

    private void takeBackWhatIsTooMuch() {
        PriorityQueue<Holder.Bid> queue = new PriorityQueue<>(Comparator.reverseOrder());
        bids(Holder::last).forEach(queue::add);
        for (; this.left < 0; this.left++) {
            Holder holder = queue.remove().holder();
            holder.takeBack();
            holder.last().ifPresent(queue::add);
        }
    }

    private Stream<Holder.Bid> bids(Function<Holder, Optional<Holder.Bid>> claim) {
        return this.holders.stream().map(claim).flatMap(Optional::stream);
    }

}
