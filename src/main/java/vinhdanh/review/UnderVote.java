package vinhdanh.review;

import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.nomination.life.Bar;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.State;
import vinhdanh.nomination.life.Step;
import vinhdanh.shared.Bilingual;

/** What the council votes on, or has voted on, doesn't go back to its unit. */
@Component
@Order(1)
class UnderVote implements Bar {

    private final JdbcClient sql;

    UnderVote(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Bilingual> find(Standing standing, Step step, Actor actor) {
        if (step != Step.RETURN || standing.state() != State.PROPOSED || !isOnAnAgenda(standing)) {
            return Optional.empty();
        }
        return Optional.of(new Bilingual(
                "Hội đồng đã mở biểu quyết hồ sơ này, không trả lại đơn vị được nữa. Nếu có vấn đề, hãy tạm dừng xét hồ sơ.",
                "The council's vote on this dossier was opened, and it doesn't go back to its unit any more. Put it on hold if something is wrong with it."));
    }

    private boolean isOnAnAgenda(Standing standing) {
        return this.sql.sql("select exists (select from council_item where nomination_id = :id)")
            .param("id", standing.nomination())
            .query(Boolean.class)
            .single();
    }

}
