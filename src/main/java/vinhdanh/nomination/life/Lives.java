package vinhdanh.nomination.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.Level;
import vinhdanh.ledger.Receipt;
import vinhdanh.people.UnitId;

/** Where nominations stand, and how they came there. */
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

    Lives(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
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
        return this.sql.sql("select acting_unit(:origin, :types, :fixed)")
            .param("origin", origin.value())
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

    /** Puts all nominations of a letter at a level, with their rows of history. */
    void place(UUID submission, @Nullable Integer level, @Nullable UnitId acting, LocalDate arrived,
            @Nullable LocalDate due, Actor by, UnitId inUnit, Instant at) {
        this.sql.sql("""
                with placed as (
                    update nomination
                       set state = case when held_vi is null then 'submitted' else 'held' end, version = version + 1,
                           level = :level, acting_unit_id = :acting, arrived = :arrived, due = :due, written_by = :by
                     where submission_id = :submission and level is null
                    returning id, version, state, held_vi)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, level, by_account,
                                              by_unit, at, reason)
                select id, version, case state when 'held' then 'hold' else 'submit' end, 'draft', state, :level, :by,
                       :unit, :at, case when held_vi is not null then :held end
                  from placed
                """)
            .param("level", level, Types.INTEGER)
            .param("acting", acting == null ? null : acting.value(), Types.OTHER)
            .param("arrived", arrived)
            .param("due", due, Types.DATE)
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

    void note(Standing from, Step step, State to, @Nullable Actor by, @Nullable UnitId inUnit, Instant at, Why why,
            @Nullable Receipt receipt) {
        this.sql.sql("""
                insert into nomination_event (nomination_id, version, act, from_state, to_state, level, by_account,
                                              by_unit, at, reason, basis, until, receipt_id)
                values (:id, :version, :act, :from, :to, :level, :by, :unit, :at, :reason, :basis, :until, :receipt)
                """)
            .param("id", from.nomination())
            .param("version", from.version() + 1)
            .param("act", step.code())
            .param("from", from.state().code())
            .param("to", to.code())
            .param("level", from.level(), Types.INTEGER)
            .param("by", by == null ? null : by.id().value(), Types.OTHER)
            .param("unit", inUnit == null ? null : inUnit.value(), Types.OTHER)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("reason", why.reason().isEmpty() ? null : why.reason(), Types.VARCHAR)
            .param("basis", why.basis().isEmpty() ? null : why.basis(), Types.VARCHAR)
            .param("until", why.until(), Types.DATE)
            .param("receipt", receipt == null ? null : receipt.id(), Types.OTHER)
            .update();
    }

    /**
     * Whether this person is the one who did one of these last.
     */
    boolean hasDone(UUID nomination, Actor actor, Set<Step> steps) {
        return this.sql.sql("""
                select exists (
                    select from nomination_event done
                     where nomination_id = :id and by_account = :actor and act = any (:steps)
                       and not exists (select from nomination_event later
                                        where later.nomination_id = done.nomination_id and later.act = done.act
                                          and later.version > done.version))
                """)
            .param("id", nomination)
            .param("actor", actor.id().value())
            .param("steps", steps.stream().map(Step::code).toArray(String[]::new))
            .query(Boolean.class)
            .single();
    }

    /**
     * What was done to a nomination, from the first act to the last; to those outside,
     * that it was chosen or not, decided or revoked is told when the decision is
     * published, not before.
     */
    public List<Event> history(UUID nomination, boolean inside) {
        return this.sql.sql("""
                select event.version, act, from_state, to_state, event.level, account.name as who, unit.name as unit,
                       event.at, reason, basis, until
                  from nomination_event event
                  left join account on account.id = by_account
                  left join unit on unit.id = by_unit
                  join nomination on nomination.id = nomination_id
                 where nomination_id = :id
                   and (:inside or told_outside(nomination.id, state, act))
                 order by event.version
                """).param("id", nomination).param("inside", inside).query(Lives::event).list();
    }

    private static Event event(ResultSet row, int n) throws SQLException {
        return new Event(row.getInt("version"), Step.ofCode(row.getString("act")),
                State.ofCode(row.getString("to_state")), row.getObject("level", Integer.class), row.getString("who"),
                row.getString("unit"), row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                new Why(text(row, "reason"), text(row, "basis"), row.getObject("until", LocalDate.class)));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
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

    /**
     * One act of a nomination's history.
     *
     * @param level the position of the level where it was done, or null
     * @param version the version that it made
     * @param who the name of who did it, or null for the program
     * @param unit the name of the unit in which it was done, or null
     */
    public record Event(int version, Step step, State to, @Nullable Integer level, @Nullable String who,
            @Nullable String unit, Instant at, Why why) {
    }

}
