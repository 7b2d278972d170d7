package vinhdanh.nomination.copy;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Ids that grow from one to the next (version 7 of RFC 9562): an index takes them at its
 * end, where random ones would touch a page of it each, however large it has become.
 */
public final class GrowingIds {

    private static final long VERSION = 0x7000;

    private static final long VARIANT = 1L << 63;

    private final RandomGenerator random;

    private final long moment;

    private long last;

    /**
     * @param at when they are given out
     * @param random makes those of one moment differ
     */
    public GrowingIds(Instant at, RandomGenerator random) {
        this.random = random;
        this.moment = at.toEpochMilli() << 16 | VERSION | random.nextInt(1 << 12);
        this.last = random.nextLong(1L << 61);
    }

    public UUID next() {
        this.last += 1 + this.random.nextInt(Integer.MAX_VALUE);
        return new UUID(this.moment, VARIANT | this.last);
    }

}
