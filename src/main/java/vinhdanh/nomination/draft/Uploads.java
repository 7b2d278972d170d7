package vinhdanh.nomination.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Digest;

/** The workbooks that units have sent in the browser. */
@Repository
public class Uploads {

    private final JdbcClient sql;

    Uploads(JdbcClient sql) {
        this.sql = sql;
    }

    /** A workbook of one of these units. */
    public Optional<Upload> find(UUID id, List<UUID> units) {
        return this.sql.sql("""
                select id, campaign_id, unit_id, name, sha256, size, sent_at, taken_at
                  from workbook_upload where id = :id and unit_id = any (:units)
                """).param("id", id).param("units", units.toArray(UUID[]::new)).query(Uploads::upload).optional();
    }

    void add(Upload upload, Actor by) {
        this.sql.sql("""
                insert into workbook_upload (id, campaign_id, unit_id, name, sha256, size, sent_by, sent_at)
                values (:id, :campaign, :unit, :name, :sha256, :size, :by, :at)
                """)
            .param("id", upload.id())
            .param("campaign", upload.campaign().value())
            .param("unit", upload.unit().value())
            .param("name", upload.name())
            .param("sha256", upload.digest().bytes())
            .param("size", upload.size())
            .param("by", by.id().value())
            .param("at", upload.sentAt().atOffset(ZoneOffset.UTC))
            .update();
    }

    /**
     * @return false when it was taken before
     */
    boolean take(UUID id, Actor by, Instant at) {
        return this.sql.sql("""
                update workbook_upload set taken_at = :at, taken_by = :by where id = :id and taken_at is null
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by.id().value())
            .param("id", id)
            .update() == 1;
    }

    private static Upload upload(ResultSet row, int n) throws SQLException {
        return new Upload(row.getObject("id", UUID.class), new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)), row.getString("name"),
                Digest.of(row.getBytes("sha256")), row.getLong("size"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getObject("taken_at") != null);
    }

}
