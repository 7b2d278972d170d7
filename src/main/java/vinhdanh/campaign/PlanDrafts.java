package vinhdanh.campaign;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans that somebody works on, before they are launched; each sees the own ones. */
@Repository
public class PlanDrafts {

    private final JdbcClient sql;

    PlanDrafts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A plan and its units.
     *
     * @param version raised by each change
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Draft(UUID id, String name, byte[] plan, byte[] units, int version, Instant at) {
    }

    public UUID add(String name, byte[] plan, byte[] units, UUID by, Instant at) {
        UUID id = UUID.randomUUID();
        this.sql
            .sql("""
                    insert into plan_draft (id, by_account, name, plan, units, at) values (:id, :by, :name, :plan, :units, :at)
                    """)
            .param("id", id)
            .param("by", by)
            .param("name", name)
            .param("plan", plan)
            .param("units", units)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
        return id;
    }

    public Optional<Draft> find(UUID id, UUID by) {
        return list(by).stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    public List<Draft> list(UUID by) {
        return this.sql
            .sql("select id, name, plan, units, version, at from plan_draft where by_account = :by order by at desc")
            .param("by", by)
            .query((row, n) -> new Draft(row.getObject("id", UUID.class), row.getString("name"), row.getBytes("plan"),
                    row.getBytes("units"), row.getInt("version"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
            .list();
    }

    /**
     * Saves a plan that was changed.
     * @return false when somebody was faster
     */
    public boolean save(UUID id, byte[] plan, int version, UUID by, Instant at) {
        return this.sql.sql("""
                update plan_draft set plan = :plan, version = version + 1, at = :at
                 where id = :id and by_account = :by and version = :version
                """)
            .param("plan", plan)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("by", by)
            .param("version", version)
            .update() == 1;
    }

    public void remove(UUID id, UUID by) {
        this.sql.sql("delete from plan_draft where id = :id and by_account = :by")
            .param("id", id)
            .param("by", by)
            .update();
    }

    /** The files that a launched campaign was made from, to begin another with. */
    public Optional<Draft> ofCampaign(String code) {
        return this.sql.sql("""
                select campaign.id, code, plan, units, campaign.issued
                  from campaign join campaign_source on campaign_id = campaign.id where code = :code
                """)
            .param("code", code)
            .query((row, n) -> new Draft(row.getObject("id", UUID.class), row.getString("code"), row.getBytes("plan"),
                    row.getBytes("units"), 0, Instant.EPOCH))
            .optional();
    }

}
