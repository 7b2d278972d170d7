package vinhdanh.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What became of what units proposed, as they are told it with a decision. Each refusal
 * is told once: with the first decision that is published after it, or with the last one
 * where none is. Who was not chosen hears of it when all that the same selection chose
 * are in published decisions. Of the others it is told how they stood on the day.
 */
@Repository
class UnitResults {

    private static final String TOLD = """
            with told as (
                select id, published_at as at, row_number() over (order by published_at, id) as place
                  from decision where campaign_id = :campaign and revokes is null and published_at is not null
            ), self as (
                select * from told where id = :decision
            ), ended as (
                -- the decision that was the last of a selection; of one that chose nobody, the next one
                select selection.id, selection.made_at,
                       case when count(outcome.nomination_id) = 0
                            then coalesce((select min(place) from told where at >= selection.made_at),
                                          (select max(place) from told))
                            when count(outcome.nomination_id) = count(told.place) then max(told.place) end as place
                  from selection
                  left join selection_outcome outcome on outcome.selection_id = selection.id and outcome.chosen
                  left join award on award.nomination_id = outcome.nomination_id
                  left join told on told.id = award.decision_id
                 where selection.campaign_id = :campaign and selection.undone_at is null
                 group by selection.id
            ), passed as (
                select outcome.nomination_id, ended.place, outcome.reason_vi as reason
                  from ended join selection_outcome outcome on outcome.selection_id = ended.id
                 where not outcome.chosen and outcome.reason <> 'held'
            ), refused as (
                select nomination.id as nomination_id, event.reason, event.basis,
                       coalesce((select min(place) from told where at >= event.at), (select max(place) from told))
                           as place
                  from nomination join nomination_event event on (event.nomination_id, event.version)
                                                               = (nomination.id, nomination.version)
                 where nomination.campaign_id = :campaign and nomination.state = 'refused'
            ), standing as (
                select nomination.*, stood.reason as stood_reason, stood.basis as stood_basis,
                       case when stood.to_state is not null then stood.to_state
                            when exists (select from nomination_event where nomination_id = nomination.id) then 'draft'
                            else nomination.state end as stood
                  from nomination cross join self
                  left join lateral (select to_state, reason, basis from nomination_event event
                                      where event.nomination_id = nomination.id and event.at <= self.at
                                      order by version desc limit 1) stood on true
                 where nomination.campaign_id = :campaign
            ), results as (
                select nomination.unit_id, nomination.name, nomination.sort_key, nomination.id, 'not-chosen' as kind,
                       passed.reason, 'Kế hoạch số ' || campaign.number as basis
                  from passed join self on self.place = passed.place
                  join nomination on nomination.id = passed.nomination_id
                  join campaign on campaign.id = nomination.campaign_id
                union all
                select nomination.unit_id, nomination.name, nomination.sort_key, nomination.id, 'refused',
                       refused.reason, refused.basis
                  from refused join self on self.place = refused.place
                  join nomination on nomination.id = refused.nomination_id
                union all
                select unit_id, name, sort_key, standing.id,
                       case when stood in ('held', 'returned') then stood
                            when waited.reason_vi is not null then 'waited'
                            when stood in ('proposed', 'chosen', 'not-chosen', 'decided') then 'going-on'
                            else 'appraised' end,
                       case when stood in ('held', 'returned') then stood_reason else waited.reason_vi end,
                       case when stood in ('held', 'returned') then stood_basis end
                  from standing cross join self
                  left join lateral (select reason_vi from selection_outcome outcome
                                       join ended on ended.id = outcome.selection_id
                                      where outcome.nomination_id = standing.id and outcome.reason = 'held'
                                        and ended.made_at <= self.at and stood in ('proposed', 'submitted')
                                      order by ended.made_at desc limit 1) waited on true
                 where stood not in ('draft', 'withdrawn', 'refused', 'revoked')
                   and not exists (select from passed where nomination_id = standing.id and passed.place <= self.place)
                   and not exists (select from refused
                                    where nomination_id = standing.id and refused.place <= self.place)
                   and not exists (select from award join told on told.id = award.decision_id
                                    where award.nomination_id = standing.id and told.place <= self.place)
            )
            """;

    private final JdbcClient sql;

    UnitResults(JdbcClient sql) {
        this.sql = sql;
    }

    /** A unit that is told the result. */
    record Unit(UUID id, String name) {
    }

    /** Those with awards in the decision, or with others to be told of. */
    List<Unit> listUnits(Decision decision) {
        return of(TOLD + """
                select id, name from unit
                 where id in (select unit_id from award where decision_id = :decision
                              union select unit_id from results)
                 order by name, id
                """, decision).query((row, n) -> new Unit(row.getObject("id", UUID.class), row.getString("name")))
            .list();
    }

    private JdbcClient.StatementSpec of(String query, Decision decision) {
        return this.sql.sql(query)
            .param("decision", decision.id().value())
            .param("campaign", decision.campaign().id().value());
    }

    /** How it stands with somebody who is not commended by the decision. */
    enum Kind {

        NOT_CHOSEN(true), REFUSED(true), HELD(false), RETURNED(false), WAITED(false), GOING_ON(false), APPRAISED(false);

        private final boolean over;

        Kind(boolean over) {
            this.over = over;
        }

        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

    }

    /**
     * Somebody who is not commended by the decision, with the reason and what it rests
     * on.
     */
    record Other(String name, Kind kind, String reason, String basis) {

        /** Whether that is final. */
        boolean over() {
            return this.kind.over;
        }

    }

    List<Other> listOthers(Decision decision, UUID unit) {
        return of(TOLD + "select * from results where unit_id = :unit order by sort_key, id", decision)
            .param("unit", unit)
            .query(UnitResults::other)
            .list();
    }

    private static Other other(ResultSet row, int n) throws SQLException {
        return new Other(row.getString("name"), Kind.ofCode(row.getString("kind")),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Objects.requireNonNullElse(row.getString("basis"), ""));
    }

}
