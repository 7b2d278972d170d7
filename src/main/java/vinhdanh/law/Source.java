package vinhdanh.law;

/** Where a value comes from and how sure it is. */
public record Source(String reference, Confidence confidence) {

    /**
     * How sure a value is: read in the official text, in a secondary one, or from
     * knowledge.
     */
    public enum Confidence {

        VERIFIED, SECONDARY, HIGH, MEDIUM, LOW, CALCULATED, PROPOSAL

    }

}
