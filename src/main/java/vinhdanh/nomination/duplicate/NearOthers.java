package vinhdanh.nomination.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.CampaignId;
import vinhdanh.nomination.duplicate.Mates.Born;
import vinhdanh.nomination.row.AcceptedRow;
import vinhdanh.nomination.row.Mate;
import vinhdanh.nomination.row.NearNames;
import vinhdanh.nomination.row.NearSpellings;

/**
 * R08 across units: rows whose name is one letter away from that of somebody who was
 * proposed by another and born on the same day.
 */
final class NearOthers {

    private final Map<LocalDate, List<AcceptedRow>> incoming;

    private final Map<AcceptedRow, UUID> near = new LinkedHashMap<>();

    NearOthers(List<AcceptedRow> rows) {
        this.incoming = NearSpellings.byBirth(rows);
    }

    /** Hands over each row with the first who is near. */
    void each(Mates mates, CampaignId campaign, UUID submission, BiConsumer<AcceptedRow, Mate> pair) {
        List<Born> day = new ArrayList<>();
        mates.eachBornOn(this.incoming.keySet(), campaign, submission, born -> {
            if (!day.isEmpty() && !day.getFirst().day().equals(born.day())) {
                compare(day);
                day.clear();
            }
            day.add(born);
        });
        compare(day);
        if (!this.near.isEmpty()) {
            Map<UUID, Mate> found = mates.list(this.near.values(), campaign, submission);
            this.near.forEach((row, other) -> pair.accept(row, found.get(other)));
        }
    }

    private void compare(List<Born> day) {
        if (day.isEmpty()) {
            return;
        }
        List<Spelling> all = new ArrayList<>();
        day.forEach(other -> all.add(new Spelling(other.nameKey(), null, other)));
        this.incoming.getOrDefault(day.getFirst().day(), List.of())
            .forEach(row -> all.add(new Spelling(row.nameKey(), row, null)));
        NearNames.each(all, Spelling::key, (one, another) -> {
            near(one.row(), another.other());
            near(another.row(), one.other());
        });
    }

    private void near(@Nullable AcceptedRow row, @Nullable Born other) {
        if (row != null && other != null) {
            this.near.putIfAbsent(row, other.nomination());
        }
    }

    /** The name of somebody else, or of a row that comes in. */
    private record Spelling(String key, @Nullable AcceptedRow row, @Nullable Born other) {
    }

}
