package vinhdanh.decision;

import java.util.UUID;

/** Names one award for ever. */
public record AwardId(UUID value) {

    public static AwardId random() {
        return new AwardId(UUID.randomUUID());
    }

}
