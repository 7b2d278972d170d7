package vinhdanh.people;

import java.util.UUID;

/** Names one unit for ever; its code and its name are data that may change. */
public record UnitId(UUID value) {

    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }

}
