package vinhdanh.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;

/** The nominations that were taken, and the subjects whom they propose. */
@Repository
class Nominations {

    /** The columns of a nomination, those that are known last at the end. */
    static final String COLUMNS = """
            nomination (id, campaign_id, submission_id, unit_id, line_id, subject, award_form, preference, sheet,
                        row_number, ticket, salutation, name, sort_key, search_key, post, workplace, task,
                        kind_of_body, statutory_class, direct, woman, headcount, women, contents, achievement,
                        votes_for, note, subject_id, held_vi, held_en)""";

    private static final String MATE = """
            incoming.ord, nomination.name, nomination.sheet, nomination.row_number, nomination.workplace,
            submission.number as submission_number, unit.name as unit_name, subject.match_key, subject.birth_date,
            subject.citizen_number is not null as has_number
            """;

    private static final String MATE_TABLES = """
              join nomination on nomination.subject_id = subject.id and nomination.campaign_id = :campaign
              join submission on submission.id = nomination.submission_id
              join unit on unit.id = nomination.unit_id
            """;

    private final JdbcClient sql;

    private final BulkCopy copy;

    Nominations(JdbcClient sql, BulkCopy copy) {
        this.sql = sql;
        this.copy = copy;
    }

    /** Whether there is anybody with whom a row could be compared. */
    boolean anySubjects() {
        return this.sql.sql("select exists (select from subject)").query(Boolean.class).single();
    }

    /** Puts the rows of a file beside the stored ones, until the transaction ends. */
    void stage(List<AcceptedRow> rows) {
        this.sql.sql("""
                create temporary table incoming (ord int, kind text, identity bytea, match_key text, birth_date date)
                on commit drop
                """).update();
        this.copy.into("incoming (ord, kind, identity, match_key, birth_date)", rows,
                (text, row) -> text.number(row.order)
                    .text(row.kind.code())
                    .binary(row.identity)
                    .text(row.nameKey)
                    .day(row.birth));
        this.sql.sql("analyze incoming").update();
    }

    void unstage() {
        this.sql.sql("drop table incoming").update();
    }

    /** The subjects that are known already keep their ids. */
    void eachKnown(java.util.function.ObjIntConsumer<UUID> known) {
        this.sql.sql("select ord, id from incoming join subject using (kind, identity)").query(row -> {
            known.accept(row.getObject("id", UUID.class), row.getInt("ord"));
        });
    }

    /** Live nominations of the very same subjects. */
    void eachSame(CampaignId campaign, Consumer<Mate> mate) {
        each("select " + MATE + " from incoming join subject using (kind, identity)" + MATE_TABLES
                + " where nomination.held_vi is null", campaign, mate);
    }

    /** Subjects that were commended for the campaign; the name says which. */
    void eachCommended(CampaignId campaign, java.util.function.ObjIntConsumer<String> commended) {
        this.sql.sql("""
                select ord, award.name
                  from incoming join subject using (kind, identity)
                  join award on award.subject_id = subject.id
                 where award.campaign_id = :campaign and award.revoked_by is null
                """).param("campaign", campaign.value()).query(row -> {
            commended.accept(row.getString("name"), row.getInt("ord"));
        });
    }

    /** For each person the likeliest other one of that name and year of birth. */
    void eachNamesake(CampaignId campaign, Consumer<Mate> mate) {
        each("select distinct on (incoming.ord) " + MATE + """
                  from incoming
                  join subject on subject.match_key = incoming.match_key and subject.kind = incoming.kind
                       and subject.identity <> incoming.identity
                       and subject.birth_date >= date_trunc('year', incoming.birth_date)::date
                       and subject.birth_date < (date_trunc('year', incoming.birth_date) + interval '1 year')::date
                """ + MATE_TABLES + """
                 order by incoming.ord, subject.birth_date = incoming.birth_date desc, submission.day,
                          submission.number collate "C", nomination.row_number
                """, campaign, mate);
    }

    /** For each collective another of the same name under another unit. */
    void eachCollectiveNamesake(CampaignId campaign, Consumer<Mate> mate) {
        each("select distinct on (incoming.ord) " + MATE + """
                  from incoming
                  join subject on subject.match_key = incoming.match_key and subject.kind = incoming.kind
                       and subject.identity <> incoming.identity and subject.birth_date is null
                """ + MATE_TABLES + """
                 where incoming.birth_date is null
                 order by incoming.ord, submission.day, submission.number collate "C", nomination.row_number
                """, campaign, mate);
    }

    /** Everybody born on a day on which one of the file was born, day by day. */
    void eachBornTheSameDay(CampaignId campaign, Consumer<Mate> mate) {
        each("select " + MATE + """
                  from (select distinct 0 as ord, birth_date from incoming where birth_date is not null) incoming
                  join subject on subject.birth_date = incoming.birth_date and subject.kind = 'individual'
                """ + MATE_TABLES + """
                 order by subject.birth_date, submission.day, submission.number collate "C", nomination.row_number
                """, campaign, mate);
    }

    void addSubjects(List<AcceptedRow> rows) {
        this.copy.into("subject (id, kind, identity, name, match_key, birth_date, citizen_number)", rows,
                (text, row) -> text.id(row.subjectId)
                    .text(row.kind.code())
                    .binary(row.identity)
                    .text(row.name)
                    .text(row.nameKey)
                    .day(row.birth)
                    .binary(row.citizenNumber));
    }

    void add(List<AcceptedRow> rows) {
        this.copy.into(COLUMNS, rows,
                (text, row) -> text.begun(row.copy)
                    .id(row.subjectId)
                    .text((row.held != null) ? row.held.vi() : null)
                    .text((row.held != null) ? row.held.en() : null));
    }

    private void each(String query, CampaignId campaign, Consumer<Mate> mate) {
        this.sql.sql(query).param("campaign", campaign.value()).query(row -> {
            mate.accept(mate(row));
        });
    }

    private static Mate mate(ResultSet row) throws SQLException {
        String place = row.getString("unit_name") + ", " + row.getString("submission_number") + ": "
                + row.getString("sheet") + ", " + row.getInt("row_number");
        return new Mate(row.getInt("ord"), row.getString("name"), place, row.getString("match_key"),
                row.getObject("birth_date", LocalDate.class), row.getString("workplace"), row.getBoolean("has_number"));
    }

    /**
     * A nomination that was taken before, beside a row that comes in.
     *
     * @param order which incoming row
     * @param place where it stands, for people
     */
    record Mate(int order, String name, String place, String nameKey, @Nullable LocalDate birth,
            @Nullable String workplace, boolean hasNumber) {
    }

}
