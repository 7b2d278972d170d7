package vinhdanh.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.database.DatabaseTest;
import vinhdanh.database.Race;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twenty transactions ask at once for the last of something: one gets it, and the others
 * are told by the constraint's name what there is no more of.
 */
@DatabaseTest
class LastSeatTests {

    private static final int MANY = 20;

    private final UUID unit = UUID.randomUUID();

    private final UUID campaign = UUID.randomUUID();

    private final UUID line = UUID.randomUUID();

    private final UUID decision = UUID.randomUUID();

    private final List<UUID> nominations = new ArrayList<>();

    private HikariDataSource source = new HikariDataSource();

    private JdbcClient sql = JdbcClient.create(this.source);

    @BeforeEach
    void aCampaignWithTwentyNominations(DataSource source) {
        this.source = (HikariDataSource) source;
        this.sql = JdbcClient.create(source);
        run("""
                insert into unit (id, place, code, name, short_name, type, tier, valid_from, temporary)
                values (:unit, 'an-giang', :unit::text, 'Sở Nội vụ', 'SNV', 'department', 'province', '2000-01-01', false)
                """);
        run("""
                insert into campaign (id, code, place, number, issued, issuer_id, title_vi, title_en, headline_vi,
                                      headline_en, closing, plan_sha256)
                values (:campaign, :campaign::text, 'an-giang', :campaign::text, '2021-04-06', :unit, '', '', '', '',
                        '2021-06-15', '')
                """);
        run("""
                insert into quota_line (id, campaign_id, code, position, vi, en, award_form)
                values (:line, :campaign, 'L1', 1, '', '', 'bang-khen-tinh')
                """);
        run("""
                insert into submission (id, campaign_id, unit_id, file_name, file_sha256, number, day, members, present,
                                        rows_read, rows_refused, received_at)
                values (:unit, :campaign, :unit, 'a.xlsx', '', '1/TTr', '2021-06-01', 9, 9, 20, 0, '2021-06-01')
                """);
        decide(this.decision, this.decision.toString());
        for (int number = 1; number <= MANY; number++) {
            this.nominations.add(nominate(number));
        }
    }

    @Test
    void theLastSeatOfTheCampaign() throws Exception {
        seats(1, MANY, null);
        assertThat(refusals(this::award)).hasSize(MANY - 1).containsOnly("campaign_has_no_more_seats");
        assertThat(taken("campaign_seats")).isEqualTo(1);
    }

    @Test
    void theLastSeatOfALine() throws Exception {
        seats(MANY, 1, null);
        assertThat(refusals(this::award)).hasSize(MANY - 1).containsOnly("line_has_no_more_seats");
        assertThat(taken("line_seats")).isEqualTo(1);
    }

    @Test
    void theLastSeatOfAUnitOnALineThatIsSplit() throws Exception {
        seats(MANY, MANY, null);
        run("insert into allocation (line_id, subject, unit_id, seats) values (:line, 'individual', :unit, 1)");
        assertThat(refusals(this::award)).hasSize(MANY - 1).containsOnly("unit_has_no_more_seats");
        assertThat(taken("allocation")).isEqualTo(1);
    }

    @Test
    void theLastSeatThatOneUnitCanGetOnALineThatIsNotSplit() throws Exception {
        seats(MANY, MANY, 1);
        assertThat(refusals(this::award)).hasSize(MANY - 1).containsOnly("unit_has_no_more_seats");
        assertThat(taken("line_seats")).isEqualTo(1);
    }

    @Test
    void whatARevocationGivesBackIsFreeForOneMoreAndStandsInTheLedgerOfSeats() throws Exception {
        seats(1, 1, 1);
        run("insert into allocation (line_id, subject, unit_id, seats) values (:line, 'individual', :unit, 1)");
        run(award(0));
        UUID revoking = UUID.randomUUID();
        decide(revoking, revoking.toString());
        assertThat(refusals(this::award)).contains("campaign_has_no_more_seats");
        run("update award set revoked_by = '%s' where campaign_id = :campaign".formatted(revoking));
        assertThat(List.of(taken("campaign_seats"), taken("line_seats"), taken("allocation"))).containsOnly(0);
        assertThat(refusals(number -> award(number % (MANY - 1) + 1))).hasSize(MANY - 1);
        assertThat(List.of(taken("campaign_seats"), taken("line_seats"), taken("allocation"))).containsOnly(1);
        assertThat(this.sql.sql("select act || ' ' || change from seat_entry where line_id = :line order by id")
            .param("line", this.line)
            .query(String.class)
            .list()).containsExactly("allocated 1", "taken -1", "returned 1", "taken -1");
    }

    @Test
    void oneNumberForADecision() throws Exception {
        assertThat(refusals(number -> """
                insert into decision (id, campaign_id, issuer_id, number, day, signer, signer_title, authority_vi,
                                      authority_en, title_vi)
                values (gen_random_uuid(), '%s', '%s', '1234/QĐ-UBND', '2021-07-09', '', '', '', '', '')
                """.formatted(this.campaign, this.unit))).hasSize(MANY - 1)
            .containsOnly("decision_number_is_given_once");
    }

    @Test
    void oneNumberOfTheHonourRoll() throws Exception {
        seats(MANY, MANY, null);
        assertThat(refusals(this::award)).isEmpty();
        String place = this.campaign.toString();
        assertThat(refusals(number -> """
                insert into certificate (id, award_id, place, honour_number, year, issued_at, file_name, sha256)
                values (gen_random_uuid(), '%s', '%s', 1, 2021, '2021-07-09', 'a.pdf', '')
                """.formatted(this.nominations.get(number), place))).hasSize(MANY - 1)
            .containsOnly("honour_number_is_given_once");
    }

    private UUID nominate(int number) {
        UUID id = UUID.randomUUID();
        this.sql.sql("""
                insert into subject (id, kind, identity, name, match_key)
                values (:id, 'individual', decode(replace(:id::text, '-', ''), 'hex'), 'Nguyễn Văn Mẫu', '')
                """).param("id", id).update();
        this.sql
            .sql("""
                    insert into nomination (id, campaign_id, submission_id, unit_id, line_id, subject, subject_id, award_form,
                                            preference, sheet, row_number, ticket, name, sort_key, search_key, achievement)
                    values (:id, :campaign, :unit, :unit, :line, 'individual', :id, 'bang-khen-tinh', :number, 'A', :number,
                            :id::text, 'Nguyễn Văn Mẫu', '', '', '')
                    """)
            .param("id", id)
            .param("campaign", this.campaign)
            .param("unit", this.unit)
            .param("line", this.line)
            .param("number", number)
            .update();
        return id;
    }

    /** The award of a nomination, under the same id. */
    private String award(int number) {
        return """
                insert into award (id, decision_id, campaign_id, nomination_id, subject_id, line_id, unit_id, subject,
                                   award_form, position, name, sort_key, search_key, description, amount)
                values ('%1$s', '%2$s', '%3$s', '%1$s', '%1$s', '%4$s', '%5$s', 'individual', 'bang-khen-tinh', %6$d,
                        'Nguyễn Văn Mẫu', '', '', '', 0)
                """.formatted(this.nominations.get(number), this.decision, this.campaign, this.line, this.unit,
                number + 1);
    }

    private void decide(UUID id, String number) {
        this.sql.sql("""
                insert into decision (id, campaign_id, issuer_id, number, day, signer, signer_title, authority_vi,
                                      authority_en, title_vi)
                values (:id, :campaign, :unit, :number, '2021-07-09', '', '', '', '', '')
                """)
            .param("id", id)
            .param("campaign", this.campaign)
            .param("unit", this.unit)
            .param("number", number)
            .update();
    }

    private void seats(int campaign, int line, @Nullable Integer perUnit) {
        run("insert into campaign_seats (campaign_id, subject, seats) values (:campaign, 'individual', " + campaign
                + ")");
        run("insert into line_seats (line_id, subject, seats, per_unit) values (:line, 'individual', " + line + ", "
                + perUnit + ")");
    }

    private int taken(String caps) {
        String key = caps.equals("campaign_seats") ? "campaign_id = :campaign" : "line_id = :line";
        return this.sql.sql("select taken from " + caps + " where " + key)
            .param("campaign", this.campaign)
            .param("line", this.line)
            .query(Integer.class)
            .single();
    }

    private void run(String statement) {
        this.sql.sql(statement)
            .param("unit", this.unit)
            .param("campaign", this.campaign)
            .param("line", this.line)
            .update();
    }

    /** The constraints that refused those of the twenty who came too late. */
    private List<String> refusals(IntFunction<String> statement) throws Exception {
        return Race.refusals(this.source, IntStream.range(0, MANY).mapToObj(statement).toList());
    }

}
