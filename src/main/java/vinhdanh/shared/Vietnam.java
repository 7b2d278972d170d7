package vinhdanh.shared;

import java.time.ZoneId;

/** The calendar of the product: days are days in Vietnam, instants are UTC. */
public final class Vietnam {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {
    }

}
