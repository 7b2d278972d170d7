package vinhdanh.cli.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.campaign.CampaignId;

/**
 * The lists that units sent in the sample workbooks, as they are stored, cell by cell:
 * the same people are proposed again in the campaign under way.
 */
final class SampleLists {

    private final JdbcClient sql;

    SampleLists(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A row of a list.
     *
     * @param cells what stands in its columns, but for those that name line, class and
     * award form
     */
    record Row(String sheet, Map<String, String> cells, String line, @Nullable String statutoryClass) {
    }

    /** A nomination that was sent. */
    record Sent(UUID id, String unit) {
    }

    /** The list of a unit in a campaign, in its order of preference. */
    List<Row> list(String campaign, String unit) {
        return this.sql.sql("""
                select nomination.*, birth_date, line.code as line, subject.kind
                  from nomination
                  join campaign on campaign.id = nomination.campaign_id and campaign.code = :campaign
                  join unit on unit.id = nomination.unit_id and unit.code = :unit
                  join quota_line line on line.id = line_id
                  join subject on subject.id = subject_id
                 order by nomination.subject, preference, nomination.id
                """).param("campaign", campaign).param("unit", unit).query(SampleLists::row).list();
    }

    /**
     * How many voted in the meeting of a unit: as many as the one with the most votes
     * got.
     */
    int voters(String campaign, String unit) {
        return list(campaign, unit).stream()
            .mapToInt(row -> Integer.parseInt(row.cells().getOrDefault("VOTES", "0")))
            .max()
            .orElseThrow();
    }

    /** What was sent and isn't held, unit by unit in the order of its rows. */
    List<Sent> sent(CampaignId campaign) {
        return this.sql.sql("""
                select nomination.id, unit.code
                  from nomination join unit on unit.id = unit_id
                 where campaign_id = :campaign and state = 'submitted'
                 order by unit.code, nomination.subject, preference, nomination.id
                """)
            .param("campaign", campaign.value())
            .query((row, n) -> new Sent(row.getObject("id", UUID.class), row.getString("code")))
            .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        boolean person = row.getString("kind").equals("individual");
        Map<String, String> cells = new HashMap<>();
        if (person) {
            put(cells, "SALUTATION", row.getString("salutation"));
            put(cells, "FULL_NAME", sample(row.getString("name")));
            put(cells, "BIRTH", day(row.getObject("birth_date", LocalDate.class)));
            put(cells, "SEX", row.getBoolean("woman") ? "Nữ" : "Nam");
            put(cells, "POST", row.getString("post"));
            put(cells, "WORKPLACE", row.getString("workplace"));
            put(cells, "TASK", row.getString("task"));
        }
        else {
            put(cells, "COLLECTIVE", row.getString("name") + " (mẫu)");
            put(cells, "MANAGER", row.getString("workplace"));
            put(cells, "HEADCOUNT", row.getString("headcount"));
            put(cells, "WOMEN", row.getString("women"));
        }
        put(cells, "CONTENTS",
                Arrays.stream((Integer[]) row.getArray("contents").getArray())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ")));
        put(cells, "ACHIEVEMENT", row.getString("achievement"));
        put(cells, "VOTES", row.getString("votes_for"));
        return new Row(person ? "individuals" : "collectives", cells, row.getString("line"),
                row.getString("statutory_class"));
    }

    /**
     * The family and the given name of somebody, and between them the word for a sample.
     */
    private static String sample(String name) {
        String[] words = name.split(" ");
        return words[0] + " Mẫu " + words[words.length - 1];
    }

    private static void put(Map<String, String> cells, String column, @Nullable String value) {
        if (value != null) {
            cells.put(column, value);
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

}
