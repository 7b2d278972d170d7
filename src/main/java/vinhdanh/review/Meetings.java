package vinhdanh.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;

/** The meetings of councils, as they are stored. */
@Repository
public class Meetings {

    private static final String COLUMNS = """
            select meeting.id, campaign_id, campaign.code, campaign.title_vi, campaign.title_en, meeting.unit_id,
                   unit.name as unit_name, day, at_time, meeting.place, agenda, state, version, quorum_num,
                   quorum_den, denominator, threshold_num, threshold_den, ballot, absent_written, secretary_votes,
                   recused_count, rule_text, rule_source, closed_at
              from council_meeting meeting
              join campaign on campaign.id = campaign_id
              join unit on unit.id = meeting.unit_id
            """;

    private static final String SEEN = """
             where (meeting.unit_id = any (:council) or :inspector
                    or exists (select from campaign_level level
                                where level.campaign_id = meeting.campaign_id and level.kind = 'appraise'
                                  and level.unit_id = any (:standing)))
            """;

    private final JdbcClient sql;

    Meetings(JdbcClient sql) {
        this.sql = sql;
    }

    /** The meetings that somebody may see, the latest first. */
    public List<Meeting> list(Actor actor) {
        return seenBy(actor, SEEN + " order by day desc, at_time desc limit 200").query(Meetings::meeting).list();
    }

    /** A meeting, if there is one that somebody may see. */
    public Optional<Meeting> find(UUID id, Actor actor) {
        return seenBy(actor, SEEN + " and meeting.id = :id").param("id", id).query(Meetings::meeting).optional();
    }

    /** The same; the row stays as it is until the transaction ends. */
    Optional<Meeting> lock(UUID id, Actor actor) {
        this.sql.sql("select 1 from council_meeting where id = :id for update")
            .param("id", id)
            .query(Integer.class)
            .optional();
        return find(id, actor);
    }

    /**
     * Keeps a meeting where it stands until the transaction ends; others may do so too.
     */
    void hold(UUID id) {
        this.sql.sql("select council_state(:id)").param("id", id).query((row, n) -> true).list();
    }

    private JdbcClient.StatementSpec seenBy(Actor actor, String where) {
        return this.sql.sql(COLUMNS + where)
            .param("council", ids(actor.unitsAs(Role.MEMBER, Role.CHAIR, Role.SECRETARY)))
            .param("standing", ids(actor.unitsAs(Role.STANDING_HEAD)))
            .param("inspector", actor.holds(Role.INSPECTOR));
    }

    private static UUID[] ids(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    void add(UUID id, UUID campaign, UnitId unit, CallMeeting.Call call, Actor by, Instant at) {
        VotingRule rule = call.rule();
        this.sql.sql("""
                insert into council_meeting (id, campaign_id, unit_id, day, at_time, place, agenda, quorum_num,
                       quorum_den, denominator, threshold_num, threshold_den, ballot, absent_written,
                       secretary_votes, recused_count, rule_text, rule_source, called_by, called_at)
                values (:id, :campaign, :unit, :day, :time, :place, :agenda, :quorumNum, :quorumDen, :denominator,
                        :thresholdNum, :thresholdDen, :ballot, :absentWritten, :secretaryVotes, :recusedCount,
                        :ruleText, :ruleSource, :by, :at)
                """)
            .param("id", id)
            .param("campaign", campaign)
            .param("unit", unit.value())
            .param("day", call.day())
            .param("time", call.time())
            .param("place", call.place())
            .param("agenda", call.agenda())
            .param("quorumNum", rule.quorum().num())
            .param("quorumDen", rule.quorum().den())
            .param("denominator", rule.denominator().code())
            .param("thresholdNum", rule.threshold().num())
            .param("thresholdDen", rule.threshold().den())
            .param("ballot", rule.ballot().code())
            .param("absentWritten", rule.absentWritten())
            .param("secretaryVotes", rule.secretaryVotes())
            .param("recusedCount", rule.recusedCount())
            .param("ruleText", rule.sentence().vi())
            .param("ruleSource", rule.source())
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /** Puts a meeting elsewhere, before its vote. */
    void change(UUID id, ChangeMeeting.Change change) {
        this.sql.sql("""
                update council_meeting
                   set day = :day, at_time = :time, place = :place, agenda = :agenda, version = version + 1
                 where id = :id
                """)
            .param("day", change.day())
            .param("time", change.time())
            .param("place", change.place())
            .param("agenda", change.agenda())
            .param("id", id)
            .update();
    }

    /**
     * Whether another meeting of the same campaign votes now. Who opens or publishes
     * something of the campaign at this moment comes first, or waits until this
     * transaction ends.
     */
    boolean lockedCampaignVotes(Meeting meeting) {
        this.sql.sql("select id from campaign where id = :id for update")
            .param("id", meeting.campaign())
            .query()
            .listOfRows();
        return this.sql
            .sql("select exists (select from council_meeting where campaign_id = :campaign and state = 'voting')")
            .param("campaign", meeting.campaign())
            .query(Boolean.class)
            .single();
    }

    /** Moves a meeting on; the version grows. */
    void set(UUID id, Meeting.Stage stage, @Nullable Instant closed) {
        this.sql.sql("""
                update council_meeting
                   set state = :state, version = version + 1, closed_at = coalesce(closed_at, :closed)
                 where id = :id
                """)
            .param("state", stage.code())
            .param("closed", closed == null ? null : closed.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("id", id)
            .update();
    }

    /** The campaigns whose council somebody keeps, with the unit of that council. */
    public List<Callable> listCallable(Actor actor) {
        return this.sql.sql("""
                select campaign.id, campaign.code, campaign.title_vi, campaign.title_en, level.unit_id,
                       (select first_day from milestone where campaign_id = campaign.id and code = 'council') as day
                  from campaign_level level join campaign on campaign.id = level.campaign_id
                 where level.kind = 'advise' and level.unit_id = any (:units)
                 order by campaign.issued desc, campaign.code
                """).param("units", ids(actor.unitsAs(Role.SECRETARY))).query((row, n) -> {
            LocalDate day = row.getObject("day", LocalDate.class);
            return new Callable(row.getObject("id", UUID.class), row.getString("code"),
                    new Bilingual(row.getString("title_vi"), row.getString("title_en")),
                    new UnitId(row.getObject("unit_id", UUID.class)), day);
        }).list();
    }

    /**
     * A campaign for which a meeting can be called.
     *
     * @param day when its plan wants the council to meet, or null
     */
    public record Callable(UUID campaign, String code, Bilingual title, UnitId unit, @Nullable LocalDate day) {
    }

    private static Meeting meeting(ResultSet row, int n) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Meeting(row.getObject("id", UUID.class), row.getObject("campaign_id", UUID.class),
                row.getString("code"), new Bilingual(row.getString("title_vi"), row.getString("title_en")),
                new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name"),
                row.getObject("day", LocalDate.class), row.getObject("at_time", LocalTime.class),
                row.getString("place"), row.getString("agenda"), Meeting.Stage.ofCode(row.getString("state")),
                row.getInt("version"), rule(row), row.getString("rule_text"),
                closed == null ? null : closed.toInstant());
    }

    private static VotingRule rule(ResultSet row) throws SQLException {
        return new VotingRule(new Share(row.getInt("quorum_num"), row.getInt("quorum_den")),
                VotingRule.Denominator.ofCode(row.getString("denominator")),
                new Share(row.getInt("threshold_num"), row.getInt("threshold_den")),
                VotingRule.Ballot.ofCode(row.getString("ballot")), row.getBoolean("absent_written"),
                row.getBoolean("secretary_votes"), row.getBoolean("recused_count"), row.getString("rule_source"));
    }

}
