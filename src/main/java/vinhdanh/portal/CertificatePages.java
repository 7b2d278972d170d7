package vinhdanh.portal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the verification page of a certificate reads; only what is published. */
@Component
class CertificatePages {

    private final JdbcClient database;

    CertificatePages(JdbcClient database) {
        this.database = database;
    }

    Optional<CertificateRow> find(UUID id) {
        return this.database.sql("""
                select certificate.id, certificate.honour_number, certificate.year, certificate.issued_at,
                       certificate.receipt_id, award.subject::text, award.salutation, award.name,
                       award.description, award.award_form, award.revoked, decision.id as decision,
                       decision.number as decision_number, decision.day as decision_day,
                       decision.authority_vi, decision.authority_en, decision.title_vi, decision.signer,
                       campaign.code as campaign_code, campaign.title_vi as campaign_vi,
                       campaign.title_en as campaign_en,
                       campaign.place || '/' || issuer.code as jurisdiction, revoking.id as revoking,
                       revoking.number as revoking_number, revoking.day as revoking_day
                  from certificate
                  join public_award award on award.id = certificate.award_id
                  join public_decision decision on decision.id = award.decision_id
                  join campaign on campaign.id = award.campaign_id
                  join unit issuer on issuer.id = campaign.issuer_id
                  left join public_decision revoking on revoking.id = award.revoked_by
                 where certificate.id = :id
                """).param("id", id).query(Rows.of(CertificateRow.class)).optional();
    }

    record CertificateRow(UUID id, int honourNumber, int year, OffsetDateTime issuedAt, @Nullable UUID receiptId,
            String subject, @Nullable String salutation, String name, String description, String awardForm,
            boolean revoked, UUID decision, String decisionNumber, LocalDate decisionDay, String authorityVi,
            String authorityEn, String titleVi, String signer, String campaignCode, String campaignVi,
            String campaignEn, String jurisdiction, @Nullable UUID revoking, @Nullable String revokingNumber,
            @Nullable LocalDate revokingDay) {
    }

}
