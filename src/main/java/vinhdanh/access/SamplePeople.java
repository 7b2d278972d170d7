package vinhdanh.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Language;

/** The invented people of the demo with their posts; nobody outside the demo. */
@Repository
class SamplePeople {

    private final JdbcClient sql;

    private final boolean demo;

    SamplePeople(JdbcClient sql, @Value("${vinhdanh.demo:false}") boolean demo) {
        this.sql = sql;
        this.demo = demo;
    }

    /** One of each role in each unit, so that the list can be read. */
    List<AccessView.Sample> list(Language language) {
        if (!this.demo) {
            return List.of();
        }
        Map<String, AccessView.Sample> firsts = new TreeMap<>();
        this.sql.sql("""
                select login, account.name, role, coalesce(unit.name, '') as unit
                  from account
                  join post on account_id = account.id
                  left join unit on unit.id = unit_id
                 where sample and closed_at is null
                 order by login
                """).query(row -> {
            Role role = Role.ofCode(row.getString("role"));
            String unit = row.getString("unit");
            String posts = role.title().in(language) + (unit.isEmpty() ? "" : " · " + unit);
            firsts.putIfAbsent(role.ordinal() + unit,
                    new AccessView.Sample(row.getString("login"), row.getString("name"), posts));
        });
        return List.copyOf(firsts.values());
    }

}
