package vinhdanh.nomination.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.nomination.copy.BulkCopy;
import vinhdanh.nomination.copy.CopyText;
import vinhdanh.nomination.row.AcceptedRow;
import vinhdanh.nomination.row.Mate;

/**
 * Whom other submissions have proposed, beside the rows of the one that comes in. Those
 * rows stand in a temporary table, some thousand at a time.
 */
@Repository
public class Mates {

    private static final int FETCHED = 2_000;

    private static final String COLUMNS = """
            nomination.name, nomination.sheet, nomination.row_number, nomination.workplace,
            submission.number as submission_number, unit.name as unit_name, subject.match_key, subject.birth_date,
            subject.citizen_number is not null as has_number
            """;

    private static final String TABLES = """
              from subject
              join nomination on nomination.subject_id = subject.id and nomination.campaign_id = :campaign
              join submission on submission.id = nomination.submission_id and submission.id <> :incoming
              join unit on unit.id = nomination.unit_id
            """;

    private final JdbcClient sql;

    private final BulkCopy copy;

    Mates(JdbcClient sql, BulkCopy copy) {
        this.sql = sql;
        this.copy = copy;
    }

    /** Whether there is anybody with whom a row could be compared. */
    boolean any() {
        return this.sql.sql("select exists (select from subject)").query(Boolean.class).single();
    }

    /** Makes the table of those who come in, for the rest of the transaction. */
    void prepare() {
        this.sql.sql("""
                create temporary table incoming (ord int, kind text, identity bytea, match_key text, birth_date date,
                                                 year_begins date, year_ends date)
                on commit drop
                """).update();
    }

    /** Puts these rows beside the stored ones, instead of those before them. */
    void compare(List<AcceptedRow> rows) {
        this.sql.sql("truncate incoming").update();
        this.copy.into("incoming (ord, kind, identity, match_key, birth_date, year_begins, year_ends)", rows,
                (text, row) -> text.number(row.order())
                    .text(row.kind().code())
                    .binary(row.identity())
                    .text(row.nameKey())
                    .day(row.birth())
                    .day((row.birth() != null) ? row.birth().withDayOfYear(1) : null)
                    .day((row.birth() != null) ? row.birth().with(TemporalAdjusters.lastDayOfYear()) : null));
    }

    /**
     * The rows with whom it is worth to go on: a few look-ups by index for each, however
     * many are stored.
     */
    void eachMet(Consumer<Met> met) {
        this.sql.sql("""
                select ord, same, namesake
                  from (select ord,
                               (select id from subject
                                 where subject.kind = incoming.kind and subject.identity = incoming.identity) as same,
                               case when birth_date is null
                                    then exists (select from subject
                                                  where subject.match_key = incoming.match_key
                                                    and subject.birth_date is null
                                                    and subject.kind = incoming.kind
                                                    and subject.identity <> incoming.identity)
                                    else exists (select from subject
                                                  where subject.match_key = incoming.match_key
                                                    and subject.birth_date between year_begins and year_ends
                                                    and subject.kind = incoming.kind
                                                    and subject.identity <> incoming.identity) end as namesake
                          from incoming) as met
                 where same is not null or namesake
                """).query(row -> {
            met.accept(new Met(row.getInt("ord"), row.getObject("same", UUID.class), row.getBoolean("namesake")));
        });
    }

    /** Live nominations of the very same subjects. */
    void eachSame(List<Integer> rows, CampaignId campaign, UUID submission, Consumer<Mate> mate) {
        each(rows, """
                where subject.kind = incoming.kind and subject.identity = incoming.identity
                  and nomination.held_vi is null
                limit 1
                """, campaign, submission, mate);
    }

    /** Subjects that were commended for the campaign; the name says which. */
    void eachCommended(List<Integer> rows, CampaignId campaign, ObjIntConsumer<String> commended) {
        this.sql.sql("""
                select ord, award.name
                  from incoming join subject using (kind, identity)
                  join award on award.subject_id = subject.id
                 where ord = any(:rows) and award.campaign_id = :campaign and award.revoked_by is null
                """).param("rows", rows.toArray(Integer[]::new)).param("campaign", campaign.value()).query(row -> {
            commended.accept(row.getString("name"), row.getInt("ord"));
        });
    }

    /**
     * For each person others of that name and year of birth, the likeliest first: those
     * of the very day, of whom any may be the same, come before the rest.
     */
    void eachNamesake(List<Integer> rows, CampaignId campaign, UUID submission, Consumer<Mate> mate) {
        each(rows, """
                where subject.match_key = incoming.match_key and subject.kind = incoming.kind
                  and subject.identity <> incoming.identity and subject.birth_date between year_begins and year_ends
                order by subject.birth_date = incoming.birth_date desc, submission.day, submission.number collate "C",
                         nomination.row_number
                limit 50
                """, campaign, submission, mate);
    }

    /** For each collective another of the same name under another unit. */
    void eachCollectiveNamesake(List<Integer> rows, CampaignId campaign, UUID submission, Consumer<Mate> mate) {
        each(rows, """
                where incoming.birth_date is null and subject.birth_date is null
                  and subject.match_key = incoming.match_key and subject.kind = incoming.kind
                  and subject.identity <> incoming.identity
                order by submission.day, submission.number collate "C", nomination.row_number
                limit 1
                """, campaign, submission, mate);
    }

    /** Everybody born on one of the days, day by day. */
    void eachBornOn(Collection<LocalDate> days, CampaignId campaign, UUID submission, Consumer<Born> born) {
        this.sql.sql("truncate incoming").update();
        this.copy.into("incoming (birth_date)", days, CopyText::day);
        this.sql.sql("analyze incoming").update();
        sql("select nomination.id, subject.match_key, subject.birth_date" + TABLES + """
                 where subject.kind = 'individual' and subject.birth_date in (select birth_date from incoming)
                 order by subject.birth_date, submission.day, submission.number collate "C", nomination.row_number
                """, campaign, submission).query(row -> {
            born.accept(new Born(row.getObject("id", UUID.class), row.getString("match_key"),
                    row.getObject("birth_date", LocalDate.class)));
        });
    }

    /** The nominations with these ids. */
    Map<UUID, Mate> list(Collection<UUID> nominations, CampaignId campaign, UUID submission) {
        Map<UUID, Mate> found = new HashMap<>();
        sql("select 0 as ord, nomination.id, " + COLUMNS + TABLES + "where nomination.id = any(:ids::uuid[])", campaign,
                submission)
            .param("ids", nominations.stream().map(UUID::toString).toArray(String[]::new))
            .query(row -> {
                found.put(row.getObject("id", UUID.class), mate(row));
            });
        return found;
    }

    private void each(List<Integer> rows, String one, CampaignId campaign, UUID submission, Consumer<Mate> mate) {
        sql("select ord, mate.* from incoming cross join lateral (select found.*, row_number() over () as place from (select "
                + COLUMNS + TABLES + one + ") found) mate where ord = any(:rows) order by ord, place", campaign,
                submission)
            .param("rows", rows.toArray(Integer[]::new))
            .query(row -> {
                mate.accept(mate(row));
            });
    }

    private JdbcClient.StatementSpec sql(String query, CampaignId campaign, UUID submission) {
        return this.sql.sql(query)
            .withFetchSize(FETCHED)
            .param("campaign", campaign.value())
            .param("incoming", submission);
    }

    private static Mate mate(ResultSet row) throws SQLException {
        String place = row.getString("unit_name") + ", " + row.getString("submission_number") + ": "
                + row.getString("sheet") + ", " + row.getInt("row_number");
        return new Mate(row.getInt("ord"), row.getString("name"), place, row.getString("match_key"),
                row.getObject("birth_date", LocalDate.class), row.getString("workplace"), row.getBoolean("has_number"));
    }

    /**
     * A row that meets somebody who is stored.
     *
     * @param order which row
     * @param same the subject itself, if it is known
     * @param namesake whether another has its name, and its year of birth if it has one
     */
    record Met(int order, @Nullable UUID same, boolean namesake) {
    }

    /**
     * Somebody who was proposed.
     *
     * @param nomination its id
     */
    record Born(UUID nomination, String nameKey, LocalDate day) {
    }

}
