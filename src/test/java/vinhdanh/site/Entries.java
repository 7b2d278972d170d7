package vinhdanh.site;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.review.Councils;

/** Nominations on the stage, put where a test needs them. */
public final class Entries {

    private final Stage stage;

    private final Councils councils;

    public Entries(Stage stage) {
        this.stage = stage;
        this.councils = new Councils(stage);
    }

    public Councils councils() {
        return this.councils;
    }

    /** A nomination of a unit in a state, at a level where it is another unit's turn. */
    public UUID put(String unit, String name, String state, int level, String acting, @Nullable LocalDate due) {
        UUID id = this.councils.propose(unit, name);
        this.stage.site()
            .database()
            .sql("""
                    with moved as (
                        update nomination
                           set state = :state, version = version + 1, level = :level, acting_unit_id = :acting, due = :due
                         where id = :id returning id, version)
                    insert into nomination_event (nomination_id, version, act, from_state, to_state, at)
                    select id, version, 'unpropose', 'proposed', :state, timestamptz '2021-07-06 02:00Z' from moved
                    """)
            .param("state", state)
            .param("level", level)
            .param("acting", this.stage.unit(acting))
            .param("due", due, Types.DATE)
            .param("id", id)
            .update();
        return id;
    }

}
