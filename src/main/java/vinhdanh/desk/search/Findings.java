package vinhdanh.desk.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.nomination.SeenNominations;
import vinhdanh.nomination.life.State;
import vinhdanh.shared.Bilingual;

/**
 * Finds by name, without diacritics. Nominations are filtered by what the actor may see
 * before anything is counted or cut into pages; units, campaigns and published decisions
 * are known to everybody.
 */
@Repository
class Findings {

    static final int PAGE = 30;

    /** So many units, campaigns or decisions are shown; who wants others types more. */
    static final int FEW = 10;

    private final JdbcClient sql;

    Findings(JdbcClient sql) {
        this.sql = sql;
    }

    /** A nomination. */
    record Found(UUID id, String name, @Nullable String post, String unit, String campaign, Bilingual line, State state,
            Asked.Key key) {
    }

    /** Something else, with its address, if it has one. */
    record Other(Bilingual text, String small, String path) {
    }

    /** A page of nominations and one more, which says that there is another page. */
    List<Found> nominations(Asked asked, Actor actor) {
        Map<String, Object> parameters = new HashMap<>(SeenNominations.by(actor).parameters());
        StringBuilder where = new StringBuilder(SeenNominations.SEEN);
        words("nomination.search_key", asked, where, parameters);
        if (asked.unit() != null) {
            where.append(" and nomination.unit_id = :unit");
            parameters.put("unit", asked.unit());
        }
        if (asked.after() != null) {
            where.append(" and (nomination.sort_key, nomination.id) > (:afterName, :afterId)");
            parameters.put("afterName", asked.after().name());
            parameters.put("afterId", asked.after().id());
        }
        return this.sql.sql("""
                select nomination.id, nomination.name, nomination.post, nomination.sort_key,
                       %s as state,
                       unit.name as unit, campaign.number as campaign, line.vi, line.en
                  from nomination
                  join unit on unit.id = nomination.unit_id
                  join campaign on campaign.id = nomination.campaign_id
                  join quota_line line on line.id = nomination.line_id
                 where %s
                 order by nomination.sort_key, nomination.id limit %d
                """.formatted(SeenNominations.STATE, where, PAGE + 1)).params(parameters).query((row, n) -> {
            UUID id = row.getObject("id", UUID.class);
            return new Found(id, row.getString("name"), row.getString("post"), row.getString("unit"),
                    row.getString("campaign"), new Bilingual(row.getString("vi"), row.getString("en")),
                    State.ofCode(row.getString("state")), new Asked.Key(row.getString("sort_key"), id));
        }).list();
    }

    List<Other> units(Asked asked) {
        return others(asked, "search_fold(unit.name || ' ' || unit.code)", """
                select unit.name as vi, unit.name as en, coalesce(parent.name, '') as small,
                       '/desk/search?unit=' || unit.id as path
                  from unit left join unit parent on parent.id = unit.parent_id
                 where %s order by (unit.valid_to is not null), length(unit.name), unit.name, unit.id limit %d
                """);
    }

    List<Other> campaigns(Asked asked) {
        return others(asked, "search_fold(title_vi || ' ' || title_en || ' ' || number)", """
                select title_vi as vi, title_en as en, number as small, '/campaigns/' || code as path
                  from campaign where %s order by issued desc, code limit %d
                """);
    }

    List<Other> decisions(Asked asked) {
        return others(asked, "search_fold(number || ' ' || title_vi)", """
                select number as vi, number as en, title_vi as small, '/decisions/' || id as path
                  from decision where published_at is not null and %s order by day desc, id limit %d
                """);
    }

    private List<Other> others(Asked asked, String key, String query) {
        if (asked.words().isEmpty() || asked.after() != null) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("true");
        words(key, asked, where, parameters);
        return this.sql.sql(query.formatted(where, FEW))
            .params(parameters)
            .query((row, n) -> new Other(new Bilingual(row.getString("vi"), row.getString("en")),
                    row.getString("small"), row.getString("path")))
            .list();
    }

    private static void words(String key, Asked asked, StringBuilder where, Map<String, Object> parameters) {
        List<String> words = asked.words();
        for (int i = 0; i < words.size(); i++) {
            where.append(" and ").append(key).append(" like :word").append(i);
            parameters.put("word" + i, "%" + words.get(i) + "%");
        }
    }

}
