package vinhdanh.decision;

import java.util.UUID;

/** Names one decision for ever; its number is data. */
public record DecisionId(UUID value) {

    public static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }

}
