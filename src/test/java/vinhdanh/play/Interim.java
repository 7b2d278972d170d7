package vinhdanh.play;

import java.util.List;
import java.util.UUID;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.Actors;
import vinhdanh.access.Role;
import vinhdanh.nomination.life.Lives;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moves nominations behind the scenes, by the one gate, where the play has no page yet.
 */
final class Interim {

    private Interim() {
    }

    static void move(Stage stage, Role role, String unit, Step step, Why why, List<String> names) {
        stage.as(role, unit);
        UUID account = stage.site()
            .database()
            .sql("select id from account where login = :login")
            .param("login", Stage.login(role, unit, ""))
            .query(UUID.class)
            .single();
        Actor actor = stage.site().bean(Actors.class).find(new AccountId(account), true).orElseThrow();
        for (String name : names) {
            UUID id = stage.site()
                .database()
                .sql("select id from nomination where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
            int version = stage.site().bean(Lives.class).find(id).orElseThrow().version();
            assertThat(stage.site().bean(MoveNomination.class).move(id, version, step, actor, why)).as(name)
                .isInstanceOf(MoveNomination.Outcome.Moved.class);
        }
    }

}
