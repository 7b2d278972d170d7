package vinhdanh.campaign.allocation;

/**
 * A unit that takes part in a split.
 *
 * @param code names it, and breaks the last tie by its order
 * @param weight the figure that is counted, 0 or more; a unit of weight 0 gets its floor
 * and no more
 * @param floor the least that it gets
 * @param ceiling the most that it gets
 */
public record Claim(String code, long weight, int floor, int ceiling) {

    /** A unit that may get any number of seats. */
    public Claim(String code, long weight) {
        this(code, weight, 0, Integer.MAX_VALUE);
    }

    /** The most that this unit can get at all. */
    int room() {
        return (this.weight > 0) ? this.ceiling : this.floor;
    }

}
