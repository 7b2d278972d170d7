package vinhdanh.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.LineId;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan.DecisionTerms;
import vinhdanh.law.Money;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.UnitId;

/** The decisions with their awards. */
@Repository
class Decisions {

    private static final int BATCH = 1000;

    private final JdbcClient sql;

    private final JdbcTemplate batch;

    Decisions(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /**
     * The chosen nominations of a campaign as awards: each kind of subject is one list,
     * line by line, in it by name.
     * @param only those that the decision names, or null for all that were chosen
     * @param rewards the money for an award form and a kind of subject
     */
    List<Award> listChosen(LoadedCampaign campaign, @Nullable List<UUID> only, Function<Chosen, Money> rewards) {
        Map<SubjectKind, Integer> positions = new EnumMap<>(SubjectKind.class);
        List<Award> awards = new ArrayList<>();
        this.sql.sql("""
                select n.*, l.code as line, u.name as unit_name
                  from selection s
                  join selection_outcome o on o.selection_id = s.id and o.chosen
                  join nomination n on n.id = o.nomination_id
                  join quota_line l on l.id = n.line_id
                  join unit u on u.id = n.unit_id
                 where s.campaign_id = :campaign and s.undone_at is null and (:all or n.id = any (:only))
                 order by array_position(array['collective', 'household', 'individual'], n.subject::text),
                          l.position, n.sort_key, n.ticket
                """)
            .param("campaign", campaign.id().value())
            .param("all", only == null)
            .param("only", (only == null) ? new UUID[0] : only.toArray(UUID[]::new))
            .query(row -> {
                Chosen chosen = new Chosen(row.getString("award_form"), SubjectKind.ofCode(row.getString("subject")));
                int position = positions.merge(chosen.subject(), 1, Integer::sum);
                awards.add(award(row, chosen, position, rewards.apply(chosen)));
            });
        return awards;
    }

    private static Award award(ResultSet row, Chosen chosen, int position, Money reward) throws SQLException {
        return new Award(AwardId.random(), row.getObject("id", UUID.class), row.getObject("subject_id", UUID.class),
                chosen.subject(), position, row.getString("line"), new LineId(row.getObject("line_id", UUID.class)),
                chosen.awardForm(), row.getString("salutation"), row.getString("name"), row.getString("sort_key"),
                row.getString("search_key"), description(row), new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"), reward);
    }

    private static String description(ResultSet row) throws SQLException {
        return Description.of(text(row.getString("post")), text(row.getString("workplace")));
    }

    private static String text(@Nullable String value) {
        return (value == null) ? "" : value;
    }

    /**
     * Stores the decision with its awards; the database refuses a number that was given
     * already and awards without a seat.
     */
    void add(Decision decision, UnitId issuer, String title, @Nullable Signing signing) {
        DecisionTerms terms = decision.campaign().plan().decision();
        this.sql.sql("""
                insert into decision (id, campaign_id, issuer_id, number, day, signer, signer_title, authority_vi,
                                      authority_en, title_vi, achievement_vi, achievement_en, capacity, signed_by,
                                      signed_at, revokes)
                values (:id, :campaign, :issuer, :number, :day, :signer, :signerTitle, :authorityVi, :authorityEn,
                        :title, :achievementVi, :achievementEn, :capacity, :by, :at, :revokes)
                """)
            .param("id", decision.id().value())
            .param("campaign", decision.campaign().id().value())
            .param("issuer", issuer.value())
            .param("number", decision.number())
            .param("day", decision.day())
            .param("signer", terms.signer())
            .param("signerTitle", terms.signerTitle())
            .param("authorityVi", terms.authority().vi())
            .param("authorityEn", terms.authority().en())
            .param("title", title)
            .param("achievementVi", terms.achievement().vi())
            .param("achievementEn", terms.achievement().en())
            .param("capacity", terms.capacity(), Types.VARCHAR)
            .param("by", (signing == null) ? null : signing.by(), Types.OTHER)
            .param("at", (signing == null) ? null : signing.at().atOffset(ZoneOffset.UTC),
                    Types.TIMESTAMP_WITH_TIMEZONE)
            .param("revokes", (signing == null) ? null : signing.revokes(), Types.OTHER)
            .update();
        this.batch.batchUpdate("""
                insert into award (id, decision_id, campaign_id, nomination_id, subject_id, line_id, unit_id, subject,
                                   award_form, position, salutation, name, sort_key, search_key, description, amount)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, decision.awards(), BATCH, (statement, award) -> {
            Object[] values = { award.id().value(), decision.id().value(), decision.campaign().id().value(),
                    award.nomination(), award.subjectId(), award.lineId().value(), award.unit().value(),
                    award.subject().code(), award.awardForm(), award.position(), award.salutation(), award.name(),
                    award.sortKey(), award.searchKey(), award.description(), award.reward().dong() };
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        });
    }

    /** Takes an award back. */
    void revoke(UUID award, DecisionId by) {
        this.sql.sql("update award set revoked_by = :by where id = :award and revoked_by is null")
            .param("by", by.value())
            .param("award", award)
            .update();
    }

    /**
     * From now on anyone may see it.
     * @param by the account, or null for a command
     * @return false when anyone could before
     */
    boolean publish(DecisionId id, @Nullable UUID by, Instant at) {
        return this.sql.sql("""
                update decision set published_at = :at, published_by = :by where id = :id and published_at is null
                """)
            .param("by", by, Types.OTHER)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id.value())
            .update() == 1;
    }

    /**
     * A signature by a person.
     *
     * @param by the account
     * @param revokes the decision of which an award is taken back, or null
     */
    record Signing(UUID by, Instant at, @Nullable UUID revokes) {
    }

    /** What the money of an award depends on, beside the day. */
    record Chosen(String awardForm, SubjectKind subject) {
    }

}
