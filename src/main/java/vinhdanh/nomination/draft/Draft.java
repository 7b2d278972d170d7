package vinhdanh.nomination.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;

/**
 * A row of a unit's list, cell by cell, just as somebody typed it.
 *
 * @param sheet {@code collectives} or {@code individuals}
 * @param cells what was typed, by column
 * @param version grows with each save
 * @param writer the account that saved it last
 * @param writerName its name
 * @param nomination the nomination that it became, or null
 */
public record Draft(UUID id, CampaignId campaign, UnitId unit, String sheet, Map<String, String> cells, int version,
        UUID writer, String writerName, Instant writtenAt, @Nullable UUID nomination) {

    public Draft {
        cells = Map.copyOf(cells);
    }

    public String cell(String column) {
        return this.cells.getOrDefault(column, "");
    }

    public boolean isIndividual() {
        return this.sheet.equals("individuals");
    }

}
