package vinhdanh.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;

/**
 * Whom other submissions have proposed, beside the rows of the one that comes in. Those
 * rows stand in a temporary table, some thousand at a time.
 */
@Repository
class Mates {

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

    /**
     * Puts rows that come in beside the stored ones while they are compared.
     * @param compare what reads the others here
     */
    void beside(List<AcceptedRow> rows, Runnable compare) {
        staged(() -> this.copy.into("incoming (ord, kind, identity, match_key, birth_date)", rows,
                (text, row) -> text.number(row.order)
                    .text(row.kind.code())
                    .binary(row.identity)
                    .text(row.nameKey)
                    .day(row.birth)),
                compare);
    }

    private void staged(Runnable copy, Runnable compare) {
        this.sql.sql("""
                create temporary table incoming (ord int, kind text, identity bytea, match_key text, birth_date date)
                on commit drop
                """).update();
        copy.run();
        compare.run();
        this.sql.sql("drop table incoming").update();
    }

    /** The subjects that are known already keep their ids. */
    void eachKnown(ObjIntConsumer<UUID> known) {
        this.sql.sql("""
                select ord, same.id
                  from incoming
                 cross join lateral (select id from subject
                                      where subject.kind = incoming.kind and subject.identity = incoming.identity
                                      limit 1) same
                """).query(row -> {
            known.accept(row.getObject("id", UUID.class), row.getInt("ord"));
        });
    }

    /** Live nominations of the very same subjects. */
    void eachSame(CampaignId campaign, UUID submission, Consumer<Mate> mate) {
        each("""
                where subject.kind = incoming.kind and subject.identity = incoming.identity
                  and nomination.held_vi is null
                limit 1
                """, campaign, submission, mate);
    }

    /** Subjects that were commended for the campaign; the name says which. */
    void eachCommended(CampaignId campaign, ObjIntConsumer<String> commended) {
        this.sql.sql("""
                select ord, won.name
                  from incoming
                 cross join lateral (select award.name
                                       from subject join award on award.subject_id = subject.id
                                      where subject.kind = incoming.kind and subject.identity = incoming.identity
                                        and award.campaign_id = :campaign and award.revoked_by is null
                                      limit 1) won
                """).param("campaign", campaign.value()).query(row -> {
            commended.accept(row.getString("name"), row.getInt("ord"));
        });
    }

    /** For each person the likeliest other one of that name and year of birth. */
    void eachNamesake(CampaignId campaign, UUID submission, Consumer<Mate> mate) {
        each("""
                where subject.match_key = incoming.match_key and subject.kind = incoming.kind
                  and subject.identity <> incoming.identity
                  and subject.birth_date >= date_trunc('year', incoming.birth_date)::date
                  and subject.birth_date < (date_trunc('year', incoming.birth_date) + interval '1 year')::date
                order by subject.birth_date = incoming.birth_date desc, submission.day, submission.number collate "C",
                         nomination.row_number
                limit 1
                """, campaign, submission, mate);
    }

    /** For each collective another of the same name under another unit. */
    void eachCollectiveNamesake(CampaignId campaign, UUID submission, Consumer<Mate> mate) {
        each("""
                where incoming.birth_date is null and subject.birth_date is null
                  and subject.match_key = incoming.match_key and subject.kind = incoming.kind
                  and subject.identity <> incoming.identity
                order by submission.day, submission.number collate "C", nomination.row_number
                limit 1
                """, campaign, submission, mate);
    }

    /** Everybody born on one of the days, day by day. */
    void eachBornOn(Collection<LocalDate> days, CampaignId campaign, UUID submission, Consumer<Born> born) {
        staged(() -> this.copy.into("incoming (birth_date)", days, CopyText::day), () -> {
            this.sql.sql("analyze incoming").update();
            sql("select nomination.id, subject.match_key, subject.birth_date" + TABLES + """
                     where subject.kind = 'individual' and subject.birth_date in (select birth_date from incoming)
                     order by subject.birth_date, submission.day, submission.number collate "C", nomination.row_number
                    """, campaign, submission).query(row -> {
                born.accept(new Born(row.getObject("id", UUID.class), row.getString("match_key"),
                        row.getObject("birth_date", LocalDate.class)));
            });
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

    /** One look-up by index for each row, however many rows are stored. */
    private void each(String one, CampaignId campaign, UUID submission, Consumer<Mate> mate) {
        sql("select ord, mate.* from incoming cross join lateral (select " + COLUMNS + TABLES + one + ") mate",
                campaign, submission)
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
     * Somebody who was proposed.
     *
     * @param nomination its id
     */
    record Born(UUID nomination, String nameKey, LocalDate day) {
    }

}
