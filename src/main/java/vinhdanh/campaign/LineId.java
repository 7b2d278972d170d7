package vinhdanh.campaign;

import java.util.UUID;

/** Names one quota line for ever. */
public record LineId(UUID value) {

    public static LineId random() {
        return new LineId(UUID.randomUUID());
    }

}
