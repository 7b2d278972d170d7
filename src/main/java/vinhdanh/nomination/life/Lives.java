package vinhdanh.nomination.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.Level;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Vietnam;

/** Where nominations stand. */
@Repository
public class Lives {

    private static final int BATCH = 1000;

    private static final String STANDINGS = """
            select id, campaign_id, unit_id, state, level, acting_unit_id, version, written_by, due,
                   (select by_unit from nomination_event
                     where nomination_id = nomination.id and act = 'endorse'
                     order by version desc limit 1) as endorsed_in
              from nomination
            """;

    /**
     * What history says of a nomination that the import held: its unit reads it, and may
     * not learn there what others proposed.
     */
    private static final String HELD = "Cần đối chiếu với đề nghị khác trước khi xét.";

    private final JdbcClient sql;

    private final JdbcTemplate batch;

    private final Clock clock;

    Lives(JdbcClient sql, JdbcTemplate batch, Clock clock) {
        this.sql = sql;
        this.batch = batch;
        this.clock = clock;
    }

    /** Where a nomination stands; the row stays as it is until the transaction ends. */
    Optional<Standing> lock(UUID nomination) {
        return standing(nomination, " for update");
    }

    public Optional<Standing> find(UUID nomination) {
        return standing(nomination, "");
    }

    private Optional<Standing> standing(UUID nomination, String lock) {
        return this.sql.sql(STANDINGS + " where id = :id" + lock)
            .param("id", nomination)
            .query(Lives::standing)
            .optional();
    }

    /**
     * The unit that acts at a level for what comes from a unit; empty where there is
     * none.
     */
    Optional<UnitId> actingUnit(UnitId origin, Level level) {
        return this.sql.sql("select acting_unit(:origin, :types, :fixed, :today)")
            .param("origin", origin.value())
            .param("today", LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE))
            .param("types", level.unitTypes().toArray(String[]::new))
            .param("fixed", level.unit() == null ? null : level.unit().value(), Types.OTHER)
            .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)).map(UnitId::new))
            .single();
    }

    /** The letter of a unit. */
    UUID submissionOf(CampaignId campaign, UnitId unit) {
        return this.sql.sql("select id from submission where campaign_id = :campaign and unit_id = :unit")
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .query(UUID.class)
            .single();
    }

    /**
     * Puts the nominations of a letter at a level, with their rows of history.
     * @param held whether those that the import held, or the others
     */
    void place(UUID submission, Place place, boolean held, Actor by, UnitId inUnit, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        this.sql.sql("""
                with placed as (
                    update nomination
                       set state = case when held_vi is null then 'submitted' else 'held' end, version = version + 1,
                           level = :level, acting_unit_id = :acting, arrived = :arrived, due = :due, written_by = :by
                     where submission_id = :submission and level is null and (held_vi is not null) = :isHeld
                    returning id, version, state, held_vi)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, level, by_account,
                                              by_unit, at, reason)
                select id, version, case state when 'held' then 'hold' else 'submit' end, 'draft', state, :level, :by,
                       :unit, :at, case when held_vi is not null then :held end
                  from placed
                """)
            .param("isHeld", held)
            .param("level", place.position(), Types.INTEGER)
            .param("acting", place.unit() == null ? null : place.unit().value(), Types.OTHER)
            .param("arrived", today)
            .param("due", Way.due(place.level(), today), Types.DATE)
            .param("by", by.id().value())
            .param("submission", submission)
            .param("unit", inUnit.value())
            .param("held", HELD)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /**
     * @return false when somebody moved it since that version was read
     */
    boolean move(Standing from, State to, @Nullable Integer level, @Nullable UnitId actingUnit, LocalDate arrived,
            @Nullable LocalDate due) {
        return this.sql.sql("""
                update nomination
                   set state = :state, version = version + 1, level = :level, acting_unit_id = :acting,
                       arrived = :arrived, due = :due
                 where id = :id and version = :version and state = :from
                """)
            .param("state", to.code())
            .param("level", level, Types.INTEGER)
            .param("acting", actingUnit == null ? null : actingUnit.value(), Types.OTHER)
            .param("arrived", arrived)
            .param("due", due, Types.DATE)
            .param("id", from.nomination())
            .param("version", from.version())
            .param("from", from.state().code())
            .update() == 1;
    }

    /** Moves many, each with its row of history. */
    boolean moveTogether(List<MoveTogether.Moving> all, Actor by, UnitId inUnit, Instant at) {
        int[][] moved = this.batch.batchUpdate("""
                with moved as (
                    update nomination set state = ?, version = version + 1
                     where id = ? and version = ? and state = any (?)
                    returning id, version, level)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, level, by_account,
                                              by_unit, at, reason, basis)
                select moved.id, moved.version, ?, before.state, ?, moved.level, ?, ?, ?, ?, ?
                  from moved join nomination before on before.id = moved.id
                """, all, BATCH, (statement, moving) -> {
            Object[] values = { moving.step().to().code(), moving.nomination(), moving.version(),
                    moving.step().from().stream().map(State::code).toArray(String[]::new), moving.step().code(),
                    moving.step().to().code(), by.id().value(), inUnit.value(), at.atOffset(ZoneOffset.UTC),
                    nullIfEmpty(moving.why().reason()), nullIfEmpty(moving.why().basis()) };
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        });
        return Arrays.stream(moved).flatMapToInt(Arrays::stream).allMatch(rows -> rows == 1);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    List<Standing> versions(List<UUID> nominations) {
        return this.sql.sql(STANDINGS + " where id = any (:ids) order by id")
            .param("ids", nominations.toArray(UUID[]::new))
            .query(Lives::standing)
            .list();
    }

    /**
     * Keeps the reason of a hold where the selection finds it, or takes it away again.
     */
    void setHold(UUID nomination, @Nullable String reason) {
        this.sql.sql("update nomination set held_vi = :reason, held_en = :reason where id = :id")
            .param("reason", reason, Types.VARCHAR)
            .param("id", nomination)
            .update();
    }

    private static Standing standing(ResultSet row, int n) throws SQLException {
        return new Standing(row.getObject("id", UUID.class), new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)), State.ofCode(row.getString("state")),
                row.getObject("level", Integer.class), unit(row, "acting_unit_id"), row.getInt("version"),
                row.getObject("written_by", UUID.class), row.getObject("due", LocalDate.class),
                unit(row, "endorsed_in"));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }

}
