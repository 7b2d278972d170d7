package vinhdanh.decision;

/**
 * What became of one nomination.
 *
 * @param standing its place in the whole order, from 1; 0 for one that was not in it
 */
public record Outcome(Candidate candidate, int standing, Reason reason) {

    public boolean chosen() {
        return this.reason instanceof Reason.Chosen;
    }

}
