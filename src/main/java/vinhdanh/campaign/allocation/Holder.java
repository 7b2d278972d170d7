package vinhdanh.campaign.allocation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;

/** A unit while seats are being given. */
final class Holder {

    private final Claim claim;

    private final Method method;

    private final Ratio quota;

    private final Ratio basis;

    private int held;

    /**
     * Begins with the seats whose priority in terms of the quota is 1 or more. These are
     * the first of the common order of all seats, and nearly as many as there are to
     * give.
     */
    Holder(Claim claim, Method method, int seats, BigInteger total) {
        this.claim = claim;
        this.method = method;
        this.quota = new Ratio(BigInteger.valueOf(claim.weight()).multiply(BigInteger.valueOf(seats)), total);
        this.basis = (method == Method.HAMILTON) ? this.quota : Ratio.of(claim.weight());
        this.held = Math.clamp(firstSeats(), claim.floor(), claim.room());
    }

    private long firstSeats() {
        if (this.quota.over().signum() == 0) {
            return 0;
        }
        int whole = this.quota.whole();
        return (this.method.priority(this.quota, whole).compareTo(Ratio.ONE) >= 0) ? whole + 1L : whole;
    }

    int held() {
        return this.held;
    }

    void give() {
        this.held++;
    }

    void takeBack() {
        this.held--;
    }

    /** The claim to one seat more, unless the ceiling is reached. */
    Optional<Bid> next() {
        return (this.held < this.claim.room()) ? Optional.of(bid(this.held)) : Optional.empty();
    }

    /** The claim with which the last seat was got, unless the floor gave it. */
    Optional<Bid> last() {
        return (this.held > this.claim.floor()) ? Optional.of(bid(this.held - 1)) : Optional.empty();
    }

    private Bid bid(int seat) {
        return new Bid(this, this.method.priority(this.basis, seat));
    }

    /** What came of it, when this was the last seat that was given by priority. */
    Share share(Optional<Bid> lastIn) {
        boolean claims = this.claim.weight() > 0 && this.held > 0;
        Optional<Bid> own = claims ? Optional.of(bid(this.held - 1)) : Optional.empty();
        return new Share(this.claim.code(), this.claim.weight(), this.held, this.quota, own.map(Bid::priority),
                bound(own, lastIn));
    }

    private Share.Bound bound(Optional<Bid> own, Optional<Bid> lastIn) {
        boolean earned = own.isPresent() && lastIn.isPresent() && own.get().compareTo(lastIn.get()) <= 0;
        if (this.held > 0 && this.held == this.claim.floor() && !earned) {
            return Share.Bound.FLOOR;
        }
        boolean wanted = this.claim.weight() > 0 && lastIn.isPresent() && bid(this.held).compareTo(lastIn.get()) < 0;
        return (this.held == this.claim.ceiling() && wanted) ? Share.Bound.CEILING : Share.Bound.NONE;
    }

    /**
     * A claim to a seat. The one that comes first has the higher priority; at equal
     * priority the larger weight, and at equal weight the code that comes first.
     */
    record Bid(Holder holder, Ratio priority) implements Comparable<Bid> {

        private static final Comparator<Bid> ORDER = Comparator.comparing(Bid::priority, Comparator.reverseOrder())
            .thenComparing(Bid::weight, Comparator.reverseOrder())
            .thenComparing(Bid::code);

        private long weight() {
            return this.holder.claim.weight();
        }

        String code() {
            return this.holder.claim.code();
        }

        @Override
        public int compareTo(Bid other) {
            return ORDER.compare(this, other);
        }

    }

}
