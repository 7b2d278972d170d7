package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.CampaignId;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.State;
import vinhdanh.people.UnitId;

/** One nomination of the queue. */
public record QueueRow(UUID id, UUID campaignId, UUID unitId, String state, @Nullable Integer level,
        @Nullable UUID actingUnitId, int version, @Nullable UUID writtenBy, @Nullable LocalDate due, LocalDate dueKey,
        String name, String subject, @Nullable String post, String unit, String lineCode, int preference) {

    public Standing standing() {
        return new Standing(this.id, new CampaignId(this.campaignId), new UnitId(this.unitId), State.ofCode(this.state),
                this.level, this.actingUnitId == null ? null : new UnitId(this.actingUnitId), this.version,
                this.writtenBy, this.due);
    }

}
