package vinhdanh.nomination.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.Post;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.Level;
import vinhdanh.campaign.Level.Kind;
import vinhdanh.campaign.Level.WhenLate;
import vinhdanh.campaign.Route;
import vinhdanh.nomination.life.Possible.Sight;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who can do what with a nomination on the route of 2021: commune, district, department,
 * council, Chairman.
 */
class PossibleTests {

    private static final UnitId COMMUNE = UnitId.random();

    private static final UnitId DISTRICT = UnitId.random();

    private static final UnitId OTHER_DISTRICT = UnitId.random();

    private static final UnitId DEPARTMENT = UnitId.random();

    private static final UnitId PROVINCE = UnitId.random();

    private static final Route ROUTE = new Route(List.of(level(1, Kind.PROPOSE, List.of("commune"), null),
            level(2, Kind.ENDORSE, List.of("district"), null), level(3, Kind.APPRAISE, List.of(), DEPARTMENT),
            level(4, Kind.ADVISE, List.of(), PROVINCE), level(5, Kind.DECIDE, List.of(), PROVINCE)));

    private static Level level(int position, Kind kind, List<String> types, @Nullable UnitId unit) {
        return new Level(position, kind.code(), new Bilingual(kind.code(), kind.code()), kind, types, unit, 5, null,
                WhenLate.REMIND);
    }

    private static Actor who(Role role, UnitId unit, String type) {
        AccountId id = AccountId.random();
        return new Actor(id, "a", "A", List
            .of(new Post(UUID.randomUUID(), role, unit, "U", type, SignsAs.SELF, LocalDate.of(2021, 1, 1), null)),
                true);
    }

    private static Standing standing(State state, int level, @Nullable UnitId acting, @Nullable UUID writer) {
        return new Standing(UUID.randomUUID(), new CampaignId(UUID.randomUUID()), COMMUNE, state, level, acting, 1,
                writer, null);
    }

    private static Possible possible(Actor actor, Standing standing) {
        return Possible.of(actor, ROUTE, standing);
    }

    @Test
    void aClerkWritesAndTheHeadSends() {
        Standing draft = standing(State.DRAFT, 1, COMMUNE, null);
        assertThat(possible(who(Role.CLERK, COMMUNE, "commune"), draft).steps()).isEmpty();
        assertThat(possible(who(Role.CLERK, COMMUNE, "commune"), draft).edit()).isTrue();
        assertThat(possible(who(Role.HEAD, COMMUNE, "commune"), draft).steps()).containsExactly(Step.SUBMIT,
                Step.WITHDRAW);
        assertThat(possible(who(Role.HEAD, DISTRICT, "district"), draft).edit()).isFalse();
    }

    @Test
    void onlyTheDistrictOfTheCommuneLetsItPass() {
        Standing sent = standing(State.SUBMITTED, 2, DISTRICT, null);
        assertThat(possible(who(Role.HEAD, DISTRICT, "district"), sent).steps()).containsExactly(Step.ENDORSE,
                Step.RETURN);
        assertThat(possible(who(Role.HEAD, OTHER_DISTRICT, "district"), sent).steps()).isEmpty();
        assertThat(possible(who(Role.STANDING_HEAD, DEPARTMENT, "department"), sent).steps())
            .containsExactly(Step.SKIP);
        assertThat(possible(who(Role.APPRAISER, DEPARTMENT, "department"), sent).steps()).isEmpty();
    }

    @Test
    void theStandingBodyChecksAndItsHeadDecidesWhatWaits() {
        Standing arrived = standing(State.ENDORSED, 3, DEPARTMENT, null);
        assertThat(possible(who(Role.APPRAISER, DEPARTMENT, "department"), arrived).steps())
            .containsExactly(Step.RETURN, Step.APPRAISE);
        assertThat(possible(who(Role.STANDING_HEAD, DEPARTMENT, "department"), arrived).steps())
            .containsExactly(Step.RETURN, Step.APPRAISE, Step.HOLD, Step.REFUSE);
        Standing checked = standing(State.APPRAISED, 3, DEPARTMENT, null);
        assertThat(possible(who(Role.STANDING_HEAD, DEPARTMENT, "department"), checked).steps()).contains(Step.PROPOSE);
        assertThat(possible(who(Role.APPRAISER, DEPARTMENT, "department"), checked).steps())
            .doesNotContain(Step.PROPOSE);
    }

    @Test
    void nobodyChecksWhatOneWrote() {
        Actor head = who(Role.STANDING_HEAD, DEPARTMENT, "department");
        Standing own = standing(State.ENDORSED, 3, DEPARTMENT, head.id().value());
        assertThat(possible(head, own).steps()).isEmpty();
    }

    @Test
    void nobodyChoosesOrDecidesOneNominationByHand() {
        Standing proposed = standing(State.PROPOSED, 4, PROVINCE, null);
        for (Role role : Role.values()) {
            assertThat(possible(who(role, PROVINCE, "province"), proposed).steps()).doesNotContain(Step.CHOOSE,
                    Step.PASS_OVER, Step.DECIDE);
        }
    }

    @Test
    void everyoneSeesItFromWhereTheyStand() {
        Standing sent = standing(State.SUBMITTED, 2, DISTRICT, null);
        assertThat(possible(who(Role.HEAD, COMMUNE, "commune"), sent).sight()).isEqualTo(Sight.APPROVED_HERE);
        assertThat(possible(who(Role.HEAD, DISTRICT, "district"), sent).sight()).isEqualTo(Sight.READY_HERE);
        assertThat(possible(who(Role.CLERK, DISTRICT, "district"), sent).sight()).isEqualTo(Sight.AT_THIS_LEVEL);
        assertThat(possible(who(Role.APPRAISER, DEPARTMENT, "department"), sent).sight())
            .isEqualTo(Sight.WAITING_FOR_BELOW);
        Standing endorsed = standing(State.ENDORSED, 3, DEPARTMENT, null);
        assertThat(possible(who(Role.HEAD, COMMUNE, "commune"), endorsed).sight()).isEqualTo(Sight.ACCEPTED_ABOVE);
        assertThat(possible(who(Role.HEAD, COMMUNE, "commune"), standing(State.REFUSED, 3, null, null)).sight())
            .isEqualTo(Sight.CLOSED);
        assertThat(possible(who(Role.HEAD, COMMUNE, "commune"), standing(State.HELD, 3, DEPARTMENT, null)).sight())
            .isEqualTo(Sight.HELD);
    }

}
