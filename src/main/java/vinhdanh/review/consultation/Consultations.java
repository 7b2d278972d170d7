package vinhdanh.review.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.shared.Bilingual;

/** Published lists. */
@Repository
public class Consultations {

    private static final String COLUMNS = """
            select consultation.id, campaign_id, campaign.code, campaign.title_vi, campaign.title_en, serial,
                   first_day, last_day, working_days
              from consultation join campaign on campaign.id = campaign_id
            """;

    /** Campaigns whose standing body is one of these units. */
    private static final String OWN = """
            exists (select from campaign_level level
                     where level.campaign_id = campaign.id and level.kind = 'appraise' and level.unit_id = any (:units))
            """;

    /** What those see of other bodies' lists who inspect everything. */
    private static final String SEEN = "(:inspector or " + OWN + ")";

    private final JdbcClient sql;

    Consultations(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The published lists of a campaign, the first one first; none before it is
     * published.
     */
    public List<Consultation> listOf(String campaignCode) {
        return this.sql.sql(COLUMNS + " where campaign.code = :code order by serial")
            .param("code", campaignCode)
            .query(Consultations::consultation)
            .list();
    }

    /** A published list, for those of the standing body of the campaign. */
    public Optional<Consultation> find(UUID id, Actor actor) {
        return this.sql.sql(COLUMNS + " where consultation.id = :id and " + OWN)
            .param("id", id)
            .param("units", units(actor))
            .query(Consultations::consultation)
            .optional();
    }

    /** The same, for those who may only read it too. */
    public Optional<Consultation> findSeen(UUID id, Actor actor) {
        return this.sql.sql(COLUMNS + " where consultation.id = :id and " + SEEN)
            .param("id", id)
            .param("units", units(actor))
            .param("inspector", actor.holds(Role.INSPECTOR))
            .query(Consultations::consultation)
            .optional();
    }

    /**
     * Whether a nomination stands in a published list. Who publishes one of its campaign
     * at this moment comes first, or waits until this transaction ends.
     */
    boolean isPublished(UUID campaign, UUID nomination) {
        lock(campaign);
        return this.sql.sql("select exists (select from consultation_entry where nomination_id = :id)")
            .param("id", nomination)
            .query(Boolean.class)
            .single();
    }

    /** Nobody else publishes a list of this campaign until the transaction ends. */
    void lock(UUID campaign) {
        this.sql.sql("select id from campaign where id = :id for update").param("id", campaign).query().listOfRows();
    }

    /** The lists in which the names before a council stand. */
    public List<Consultation> listBefore(UUID meeting) {
        return this.sql.sql(COLUMNS + """
                 where consultation.id in (select consultation_id from council_item
                                             join consultation_entry using (nomination_id)
                                            where meeting_id = :meeting)
                 order by serial
                """).param("meeting", meeting).query(Consultations::consultation).list();
    }

    /** The names of a campaign that are to be published. */
    public NewNames newNames(UUID campaign) {
        return newNames(campaign, "");
    }

    /** The same; they stay as they are until the transaction ends. */
    NewNames lockNewNames(UUID campaign) {
        return newNames(campaign, " for update");
    }

    private NewNames newNames(UUID campaign, String lock) {
        return new NewNames(this.sql.sql("""
                select id, version from nomination
                 where campaign_id = :campaign and state = 'proposed'
                   and not exists (select from consultation_entry where nomination_id = nomination.id)
                 order by id
                """ + lock)
            .param("campaign", campaign)
            .query((row, n) -> new NewNames.Name(row.getObject("id", UUID.class), row.getInt("version")))
            .list());
    }

    /** The campaigns of a standing body, with what was published of each. */
    List<Stand> listStands(Actor actor) {
        return listSeen(actor).stream().filter(Stand::own).toList();
    }

    /** The same, with those that somebody may only read. */
    public List<Stand> listSeen(Actor actor) {
        return this.sql.sql("""
                select campaign.id, campaign.code, campaign.title_vi, campaign.title_en,
                       (select count(*) from nomination
                         where campaign_id = campaign.id and state = 'proposed') as proposed,
                       array(select id from consultation where campaign_id = campaign.id order by serial) as published,
                       (select first_day from milestone
                         where campaign_id = campaign.id and code = 'consultation') as planned_first,
                       (select last_day from milestone
                         where campaign_id = campaign.id and code = 'consultation') as planned_last,
                """ + OWN + " as own from campaign where " + SEEN + " order by campaign.issued desc, campaign.code")
            .param("units", units(actor))
            .param("inspector", actor.holds(Role.INSPECTOR))
            .query((row, n) -> new Stand(row.getObject("id", UUID.class), row.getString("code"),
                    new Bilingual(row.getString("title_vi"), row.getString("title_en")), row.getInt("proposed"),
                    List.of((UUID[]) row.getArray("published").getArray()),
                    row.getObject("planned_first", LocalDate.class), row.getObject("planned_last", LocalDate.class),
                    row.getBoolean("own")))
            .list();
    }

    /**
     * Where a campaign stands.
     *
     * @param proposed how many are on the proposed list now
     * @param published the published lists
     * @param plannedFirst when its plan wants the list to be published, or null
     * @param own whether it is the standing body that asks
     */
    public record Stand(UUID campaign, String code, Bilingual title, int proposed, List<UUID> published,
            @Nullable LocalDate plannedFirst, @Nullable LocalDate plannedLast, boolean own) {
    }

    /** Publishes names of the proposed list as the next list of its campaign. */
    void publish(UUID id, UUID campaign, NewNames names, LocalDate first, LocalDate last, int workingDays, Actor by,
            Instant at) {
        this.sql.sql("""
                insert into consultation (id, campaign_id, serial, first_day, last_day, working_days, published_by,
                                          published_at)
                values (:id, :campaign, 1 + (select count(*) from consultation where campaign_id = :campaign), :first,
                        :last, :days, :by, :at)
                """)
            .param("id", id)
            .param("campaign", campaign)
            .param("first", first)
            .param("last", last)
            .param("days", workingDays)
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
        this.sql
            .sql("""
                    insert into consultation_entry (consultation_id, nomination_id, position, subject, name, post, unit,
                                                    line_vi, line_en, award_form, achievement)
                    select :id, nomination.id,
                           row_number() over (order by line.position, nomination.subject, nomination.sort_key, nomination.id),
                           nomination.subject, nomination.name, coalesce(nomination.post, ''),
                           coalesce(nomination.workplace, unit.name), line.vi, line.en, nomination.award_form,
                           nomination.achievement
                      from nomination
                      join unit on unit.id = nomination.unit_id
                      join quota_line line on line.id = nomination.line_id
                     where nomination.id = any (:names)
                    """)
            .param("id", id)
            .param("names", names.names().stream().map(NewNames.Name::nomination).toArray(UUID[]::new))
            .update();
    }

    /** Those on a published list, in its order. */
    public List<Listed> list(UUID consultation) {
        return this.sql
            .sql("""
                    select nomination_id, position, subject::text as subject, name, post, unit, line_vi, line_en, award_form,
                           achievement
                      from consultation_entry where consultation_id = :id order by position
                    """)
            .param("id", consultation)
            .query((row, n) -> new Listed(row.getObject("nomination_id", UUID.class), row.getInt("position"),
                    row.getString("subject"), row.getString("name"), row.getString("post"), row.getString("unit"),
                    new Bilingual(row.getString("line_vi"), row.getString("line_en")), row.getString("award_form"),
                    row.getString("achievement")))
            .list();
    }

    private static UUID[] units(Actor actor) {
        return actor.unitsAs(Role.APPRAISER, Role.STANDING_HEAD).toArray(UUID[]::new);
    }

    private static Consultation consultation(ResultSet row, int n) throws SQLException {
        return new Consultation(row.getObject("id", UUID.class), row.getObject("campaign_id", UUID.class),
                row.getString("code"), new Bilingual(row.getString("title_vi"), row.getString("title_en")),
                row.getInt("serial"), row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class), row.getInt("working_days"));
    }

}
