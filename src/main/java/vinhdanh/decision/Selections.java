package vinhdanh.decision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.shared.Bilingual;

/** The selections that were made, with the reason for every nomination. */
@Repository
class Selections {

    private static final int BATCH = 1000;

    private final JdbcClient sql;

    private final JdbcTemplate batch;

    Selections(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Stores the selection; a campaign has one. */
    UUID add(CampaignId campaign, String seed, Instant at, Selection selection) {
        UUID id = UUID.randomUUID();
        this.sql.sql("insert into selection (id, campaign_id, seed, made_at) values (:id, :campaign, :seed, :at)")
            .param("id", id)
            .param("campaign", campaign.value())
            .param("seed", seed)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
        this.batch.batchUpdate("""
                insert into selection_outcome
                       (selection_id, nomination_id, standing, chosen, reason, reason_vi, reason_en)
                values (?, ?, ?, ?, ?, ?, ?)
                """, selection.outcomes(), BATCH, (statement, outcome) -> {
            Bilingual reason = selection.explain(outcome);
            statement.setObject(1, id);
            statement.setObject(2, outcome.candidate().nomination());
            statement.setObject(3, standing(outcome));
            statement.setBoolean(4, outcome.chosen());
            statement.setString(5, outcome.reason().code());
            statement.setString(6, reason.vi());
            statement.setString(7, reason.en());
        });
        return id;
    }

    private static @Nullable Integer standing(Outcome outcome) {
        return (outcome.standing() > 0) ? outcome.standing() : null;
    }

}
