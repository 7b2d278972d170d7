package vinhdanh.portal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages of a decision read; only what is published. */
@Component
class DecisionPages {

    /**
     * The files that are made for everyone. What else is kept with a decision, such as
     * the payment list, is the office's own.
     */
    private static final String PUBLIC_DOCUMENTS = """
            select document.id, document.name, document.media_type, document.sha256, document.size
              from document
              join public_decision decision on decision.id = document.decision_id
             where document.kind in ('decision', 'decision-pdf', 'decision-docx')
            """;

    private final JdbcClient database;

    DecisionPages(JdbcClient database) {
        this.database = database;
    }

    Optional<DecisionRow> find(UUID id) {
        return this.database.sql("""
                select decision.id, decision.number, decision.day, decision.signer, decision.signer_title,
                       decision.authority_vi, decision.authority_en, decision.title_vi, decision.published_at,
                       issuer.name as issuer, campaign.code as campaign_code, campaign.title_vi as campaign_vi,
                       campaign.title_en as campaign_en, revoked.id as revoked, revoked.number as revoked_number
                  from public_decision decision
                  join unit issuer on issuer.id = decision.issuer_id
                  join campaign on campaign.id = decision.campaign_id
                  left join public_decision revoked on revoked.id = decision.revokes
                 where decision.id = :id
                """).param("id", id).query(Rows.of(DecisionRow.class)).optional();
    }

    /** How many it commends, by line and kind of subject, and what they are paid. */
    List<CountRow> counts(UUID decision) {
        return this.database.sql("""
                select line.vi, line.en, award.subject::text, award.award_form, count(*) as awards,
                       sum(award.amount) as amount
                  from public_award award join quota_line line on line.id = award.line_id
                 where award.decision_id = :decision
                 group by line.id, line.vi, line.en, line.position, award.subject, award.award_form
                 order by line.position, award.subject, award.award_form
                """).param("decision", decision).query(Rows.of(CountRow.class)).list();
    }

    List<DocumentRow> documents(UUID decision) {
        return this.database.sql(PUBLIC_DOCUMENTS + " and decision.id = :decision order by document.name desc")
            .param("decision", decision)
            .query(Rows.of(DocumentRow.class))
            .list();
    }

    Optional<DocumentRow> document(UUID id) {
        return this.database.sql(PUBLIC_DOCUMENTS + " and document.id = :id")
            .param("id", id)
            .query(Rows.of(DocumentRow.class))
            .optional();
    }

    record DecisionRow(UUID id, String number, LocalDate day, String signer, String signerTitle, String authorityVi,
            String authorityEn, String titleVi, OffsetDateTime publishedAt, String issuer, String campaignCode,
            String campaignVi, String campaignEn, @Nullable UUID revoked, @Nullable String revokedNumber) {
    }

    record CountRow(String vi, String en, String subject, String awardForm, int awards, long amount) {
    }

    @SuppressWarnings("ArrayRecordComponent")
    record DocumentRow(UUID id, String name, String mediaType, byte[] sha256, long size) {
    }

}
