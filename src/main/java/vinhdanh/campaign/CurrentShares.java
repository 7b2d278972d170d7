package vinhdanh.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.QuotaLine.Allocation;
import vinhdanh.law.SubjectKind;

/** The shares that units have now: seats may have been split or moved since the plan. */
@Repository
public class CurrentShares {

    private final JdbcClient sql;

    CurrentShares(JdbcClient sql) {
        this.sql = sql;
    }

    /** The campaign with them in the place of its plan's. */
    public LoadedCampaign of(LoadedCampaign campaign) {
        Plan plan = campaign.plan();
        Map<String, List<Allocation>> shares = byLine(campaign);
        List<QuotaLine> lines = plan.lines()
            .stream()
            .map(line -> line.allocated(shares.getOrDefault(line.code(), List.of())))
            .toList();
        return new LoadedCampaign(campaign.id(), plan.with(lines, plan.totals()), campaign.lines());
    }

    private Map<String, List<Allocation>> byLine(LoadedCampaign campaign) {
        Map<UUID, String> codes = new HashMap<>();
        campaign.plan().units().all().forEach(unit -> codes.put(unit.id().value(), unit.code()));
        Map<String, List<Allocation>> shares = new HashMap<>();
        this.sql.sql("""
                select code, subject, unit_id, allocation.seats
                  from quota_line join allocation on line_id = id
                 where campaign_id = :campaign
                """).param("campaign", campaign.id().value()).query(row -> {
            String unit = codes.get(row.getObject("unit_id", UUID.class));
            if (unit != null) {
                shares.computeIfAbsent(row.getString("code"), _ -> new ArrayList<>())
                    .add(new Allocation(SubjectKind.ofCode(row.getString("subject")), unit, row.getInt("seats")));
            }
        });
        return shares;
    }

}
