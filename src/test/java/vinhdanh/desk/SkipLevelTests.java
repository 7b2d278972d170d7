package vinhdanh.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.AddSamplePeople;
import vinhdanh.access.Post;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.people.UnitId;
import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A level that doesn't act is skipped by the head of the standing body, with a reason
 * that stays in the history.
 */
@Tag("database")
class SkipLevelTests {

    private static Actor actor(Stage stage, Role role, String unit) {
        stage.as(role, unit);
        UUID account = stage.site()
            .database()
            .sql("select id from account where login = :login")
            .param("login", Stage.login(role, unit, ""))
            .query(UUID.class)
            .single();
        Post post = new Post(UUID.randomUUID(), role, new UnitId(stage.unit(unit)), unit, "department", SignsAs.SELF,
                LocalDate.of(2021, 1, 1), null);
        return new Actor(new AccountId(account), unit, unit, List.of(post), true);
    }

    /** The election committee is no older than the campaign's spring. */
    private static void people(Stage stage) {
        for (Role role : List.of(Role.CLERK, Role.HEAD)) {
            stage.site()
                .bean(AddSamplePeople.class)
                .add(stage.campaign().plan().place(), LocalDate.of(2021, 3, 1),
                        List.of(new AddSamplePeople.Sample(Stage.login(role, "ubbc-883", ""), "Người Mẫu", role,
                                SignsAs.SELF, "ubbc-883")));
        }
    }

    @Test
    void theHeadOfTheStandingBodySkipsALevelAndSaysWhy() {
        try (Stage stage = Stage.open()) {
            people(stage);
            UnitPlay unit = new UnitPlay(stage, "ubbc-883");
            String draft = unit.begin();
            unit.clerk().get(draft);
            String[] person = UnitPlay.person("1", "Trần Văn Vượt Cấp", "7");
            person[List.of(person).indexOf("LINE")
                    + 1] = "Tiểu ban, bộ phận giúp việc của Ủy ban bầu cử tỉnh và Ủy ban bầu cử cấp huyện";
            UnitPlay.done(unit.clerk().post(draft, person));
            unit.meet();
            unit.send();
            UUID nomination = unit.nominationOf(draft);
            String where = "select state || ' ' || level || ' ' || unit.code from nomination join unit on unit.id = acting_unit_id";
            assertThat(unit.sql(where)).containsExactly("submitted 2 883");
            MoveNomination gate = stage.site().bean(MoveNomination.class);
            int version = unit.version(nomination);
            Actor district = actor(stage, Role.HEAD, "883");
            Actor appraiser = actor(stage, Role.APPRAISER, "snv");
            Actor standing = actor(stage, Role.STANDING_HEAD, "snv");
            for (Actor other : List.of(district, appraiser)) {
                assertThat(gate.move(nomination, version, Step.SKIP, other, Why.of("Vội")))
                    .isInstanceOf(MoveNomination.Outcome.Refused.class);
            }
            assertThat(gate.move(nomination, version, Step.SKIP, standing, Why.NONE))
                .isInstanceOf(MoveNomination.Outcome.Refused.class);
            assertThat(
                    gate.move(nomination, version, Step.SKIP, standing, Why.of("Ủy ban bầu cử đã kết thúc nhiệm vụ.")))
                .isInstanceOf(MoveNomination.Outcome.Moved.class);
            assertThat(unit.sql(where)).containsExactly("submitted 3 snv");
            assertThat(
                    unit.sql("select act from ledger_row join nomination on nomination.id = thing order by seq desc"))
                .first()
                .isEqualTo("LEVEL_SKIPPED");
            assertThat(unit.clerk().get(draft).body()).contains("Chuyển vượt cấp",
                    "Ủy ban bầu cử đã kết thúc nhiệm vụ.");
            assertThat(gate.move(nomination, version + 1, Step.SKIP, standing, Why.of("Nữa")))
                .isInstanceOf(MoveNomination.Outcome.Refused.class);
        }
    }

}
