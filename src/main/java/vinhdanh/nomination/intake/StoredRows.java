package vinhdanh.nomination.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.CitizenNumberVault;
import vinhdanh.nomination.copy.BulkCopy;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Label;
import vinhdanh.nomination.row.AcceptedRow;

/** Nominations that are stored, as the rows of a sheet, and their correction. */
@Repository
public class StoredRows {

    private final JdbcClient sql;

    private final CitizenNumberVault vault;

    private final BulkCopy copy;

    private final LawBook law;

    StoredRows(JdbcClient sql, CitizenNumberVault vault, BulkCopy copy, LawBook law) {
        this.sql = sql;
        this.vault = vault;
        this.copy = copy;
        this.law = law;
    }

    /** A nomination as it would stand in its sheet. */
    public Optional<StoredRow> find(UUID nomination, LoadedCampaign campaign) {
        return this.sql
            .sql("""
                    select nomination.id, submission_id, line.code as line, nomination.subject, nomination.award_form,
                           salutation, nomination.name, post, workplace, task, kind_of_body, statutory_class, woman,
                           headcount, women, contents, achievement, votes_for, note, birth_date, citizen_number, number, day,
                           minutes_number, meeting_day, members, present, signer, signer_post
                      from nomination
                      join quota_line line on line.id = line_id
                      join subject on subject.id = subject_id
                      left join submission on submission.id = submission_id
                     where nomination.id = :id and nomination.campaign_id = :campaign
                    """)
            .param("id", nomination)
            .param("campaign", campaign.id().value())
            .query((row, n) -> row(row, campaign))
            .optional();
    }

    private StoredRow row(ResultSet row, LoadedCampaign campaign) throws SQLException {
        SubjectKind kind = SubjectKind.ofCode(row.getString("subject"));
        String line = row.getString("line");
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, Column.LINE,
                campaign.plan()
                    .lines()
                    .stream()
                    .filter(one -> one.code().equals(line))
                    .map(one -> one.name().vi())
                    .findFirst()
                    .orElse(line));
        String form = row.getString("award_form");
        put(cells, Column.AWARD_FORM,
                this.law.awardForm(form, campaign.plan().proposals().closing(), campaign.plan().jurisdiction())
                    .map(known -> known.name().vi())
                    .orElse(form));
        Integer[] contents = (Integer[]) row.getArray("contents").getArray();
        put(cells, Column.CONTENTS, Arrays.stream(contents).map(String::valueOf).collect(Collectors.joining(", ")));
        put(cells, Column.ACHIEVEMENT, row.getString("achievement"));
        put(cells, Column.VOTES, row.getString("votes_for"));
        put(cells, Column.NOTE, row.getString("note"));
        if (kind == SubjectKind.INDIVIDUAL) {
            individual(cells, row);
        }
        else {
            collective(cells, row, kind);
        }
        return new StoredRow(row.getObject("id", UUID.class), row.getObject("submission_id", UUID.class), line, kind,
                kind == SubjectKind.INDIVIDUAL ? "individuals" : "collectives", cells, letter(row));
    }

    private void individual(Map<String, String> cells, ResultSet row) throws SQLException {
        put(cells, Column.SALUTATION, row.getString("salutation"));
        put(cells, Column.FULL_NAME, row.getString("name"));
        put(cells, Column.BIRTH, day(row, "birth_date"));
        put(cells, Column.SEX, row.getBoolean("woman") ? "Nữ" : "Nam");
        byte[] sealed = row.getBytes("citizen_number");
        put(cells, Column.CITIZEN_NUMBER, sealed == null ? null : this.vault.open(sealed));
        put(cells, Column.POST, row.getString("post"));
        put(cells, Column.WORKPLACE, row.getString("workplace"));
        put(cells, Column.TASK, row.getString("task"));
        String group = row.getString("statutory_class");
        put(cells, Column.STATUTORY_CLASS,
                this.law.statutoryClasses()
                    .stream()
                    .filter(one -> one.code().equals(group))
                    .map(one -> one.name().vi())
                    .findFirst()
                    .orElse(group));
    }

    private static void collective(Map<String, String> cells, ResultSet row, SubjectKind kind) throws SQLException {
        put(cells, Column.COLLECTIVE, row.getString("name"));
        put(cells, Column.MANAGER, row.getString("workplace"));
        String body = row.getString("kind_of_body");
        put(cells, Column.BODY_TYPE, kind == SubjectKind.HOUSEHOLD ? SubjectKind.HOUSEHOLD.title().vi() : body);
        put(cells, Column.HEADCOUNT, row.getString("headcount"));
        put(cells, Column.WOMEN, row.getString("women"));
    }

    private static Map<String, String> letter(ResultSet row) throws SQLException {
        Map<String, String> letter = new LinkedHashMap<>();
        put(letter, Label.NUMBER, row.getString("number"));
        put(letter, Label.DATE, day(row, "day"));
        put(letter, Label.MINUTES, row.getString("minutes_number"));
        put(letter, Label.MEETING, day(row, "meeting_day"));
        put(letter, Label.MEMBERS, row.getString("members"));
        put(letter, Label.PRESENT, row.getString("present"));
        put(letter, Label.SIGNER, row.getString("signer"));
        put(letter, Label.SIGNER_POST, row.getString("signer_post"));
        return letter;
    }

    private static void put(Map<String, String> cells, Enum<?> key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            cells.put(key.name(), text);
        }
    }

    private static @Nullable String day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /**
     * The subject whom a row proposes: the one that is known, or a new one.
     */
    UUID subject(AcceptedRow row) {
        this.sql.sql("""
                insert into subject (id, kind, identity, name, match_key, birth_date, citizen_number)
                values (:id, :kind, :identity, :name, :key, :birth, :citizen)
                on conflict (kind, identity) do nothing
                """)
            .param("id", row.subjectId())
            .param("kind", row.kind().code(), Types.OTHER)
            .param("identity", row.identity())
            .param("name", row.name())
            .param("key", row.nameKey())
            .param("birth", row.birth(), Types.DATE)
            .param("citizen", row.citizenNumber(), Types.BINARY)
            .update();
        return this.sql.sql("select id from subject where kind = :kind and identity = :identity")
            .param("kind", row.kind().code(), Types.OTHER)
            .param("identity", row.identity())
            .query(UUID.class)
            .single();
    }

    /** What a nomination says becomes what the row says; its place in the order stays. */
    void correct(UUID nomination, AcceptedRow row) {
        UUID subject = subject(row);
        this.sql.sql("create temporary table corrected (like nomination including defaults) on commit drop").update();
        this.copy.into(Nominations.COLUMNS.replaceFirst("nomination", "corrected"), List.of(row),
                (text, one) -> text.columns(one.columns()).id(subject).text(null).text(null));
        this.sql.sql("""
                update nomination
                   set subject_id = c.subject_id, award_form = c.award_form, salutation = c.salutation, name = c.name,
                       sort_key = c.sort_key, search_key = c.search_key, post = c.post, workplace = c.workplace,
                       task = c.task, kind_of_body = c.kind_of_body, statutory_class = c.statutory_class,
                       direct = c.direct, woman = c.woman, headcount = c.headcount, women = c.women,
                       contents = c.contents, achievement = c.achievement, votes_for = c.votes_for, note = c.note
                  from corrected c
                 where nomination.id = :id and nomination.state = 'returned'
                """).param("id", nomination).update();
        this.sql.sql("drop table corrected").update();
    }

}
