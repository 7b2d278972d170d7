package vinhdanh.nomination.life;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Level;
import vinhdanh.people.UnitId;

/** A level and whose turn it is there. */
record Place(@Nullable Level level, @Nullable UnitId unit) {

    @Nullable Integer position() {
        return this.level == null ? null : this.level.position();
    }

}
