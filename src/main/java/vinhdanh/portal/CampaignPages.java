package vinhdanh.portal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vinhdanh.shared.Bilingual;

/** What the pages of a campaign read. */
@Component
class CampaignPages {

    private static final String CAMPAIGN = """
            select campaign.id, campaign.code, campaign.place, campaign.number, campaign.issued, campaign.closing,
                   campaign.title_vi, campaign.title_en, campaign.headline_vi, campaign.headline_en,
                   unit.name as issuer, campaign.place || '/' || unit.code as jurisdiction
              from campaign join unit on unit.id = campaign.issuer_id
            """;

    private final JdbcClient database;

    CampaignPages(JdbcClient database) {
        this.database = database;
    }

    Optional<CampaignRow> find(String code) {
        return this.database.sql(CAMPAIGN + " where campaign.code = :code")
            .param("code", code)
            .query(Rows.of(CampaignRow.class))
            .optional();
    }

    /** All campaigns, the newest first. */
    List<CampaignRow> list() {
        return this.database.sql(CAMPAIGN + " order by campaign.issued desc, campaign.code limit 50")
            .query(Rows.of(CampaignRow.class))
            .list();
    }

    /** Its purposes or its requirements, in the order of the plan. */
    List<Bilingual> statements(UUID campaign, String kind) {
        return this.database.sql("""
                select vi, en from campaign_statement
                 where campaign_id = :campaign and kind = :kind order by position
                """).param("campaign", campaign).param("kind", kind).query(Rows.of(Bilingual.class)).list();
    }

    List<ContentRow> contents(UUID campaign) {
        return this.database.sql("select number, vi, en from content where campaign_id = :campaign order by number")
            .param("campaign", campaign)
            .query(Rows.of(ContentRow.class))
            .list();
    }

    List<MilestoneRow> milestones(UUID campaign) {
        return this.database.sql("""
                select vi, en, first_day, last_day, supplement from milestone
                 where campaign_id = :campaign order by first_day, last_day, position
                """).param("campaign", campaign).query(Rows.of(MilestoneRow.class)).list();
    }

    /**
     * The seats of each line. Taken are those whose award is published and not taken
     * back: the number of what is still being decided is nobody's to know.
     */
    List<SeatsRow> seats(UUID campaign) {
        return this.database.sql("""
                select line.vi, line.en, line.award_form, line.priority, seats.subject::text, seats.seats,
                       (select count(*) from public_award award
                         where award.line_id = line.id and award.subject = seats.subject
                           and not award.revoked) as taken
                  from quota_line line join line_seats seats on seats.line_id = line.id
                 where line.campaign_id = :campaign and seats.seats > 0
                 order by line.position, seats.subject
                """).param("campaign", campaign).query(Rows.of(SeatsRow.class)).list();
    }

    List<DecisionRow> decisions(UUID campaign) {
        return this.database.sql("""
                select decision.id, decision.number, decision.day, decision.title_vi, decision.published_at,
                       (select count(*) from public_award award
                         where award.decision_id = decision.id) as awards
                  from public_decision decision
                 where decision.campaign_id = :campaign
                 order by decision.day desc, decision.number desc
                """).param("campaign", campaign).query(Rows.of(DecisionRow.class)).list();
    }

    record CampaignRow(UUID id, String code, String place, String number, LocalDate issued, LocalDate closing,
            String titleVi, String titleEn, String headlineVi, String headlineEn, String issuer, String jurisdiction) {

        Bilingual title() {
            return new Bilingual(this.titleVi, this.titleEn);
        }

        Bilingual headline() {
            return new Bilingual(this.headlineVi, this.headlineEn);
        }

    }

    record ContentRow(int number, String vi, String en) {
    }

    record MilestoneRow(String vi, String en, LocalDate firstDay, LocalDate lastDay, boolean supplement) {
    }

    record SeatsRow(String vi, String en, String awardForm, @Nullable String priority, String subject, int seats,
            int taken) {
    }

    record DecisionRow(UUID id, String number, LocalDate day, String titleVi, OffsetDateTime publishedAt, int awards) {
    }

}
