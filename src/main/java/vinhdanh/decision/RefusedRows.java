package vinhdanh.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.decision.Refused.Ground;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;

/** The rows that were refused when their workbooks were taken. */
@Repository
class RefusedRows {

    private final JdbcClient sql;

    RefusedRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, by unit, sheet and row. */
    List<Refused> listFor(LoadedCampaign campaign) {
        Map<UUID, Unit> units = new HashMap<>();
        campaign.plan().units().all().forEach(unit -> units.put(unit.id().value(), unit));
        Map<String, Refused> rows = new LinkedHashMap<>();
        this.sql.sql("""
                select s.unit_id, s.file_name, f.sheet, f.row_number, f.cell, f.code, f.line_code, f.subject, f.name,
                       f.vi, f.en
                  from submission_fault f
                  join submission s on s.id = f.submission_id
                  join unit u on u.id = s.unit_id
                 where s.campaign_id = :campaign and f.effect = 'row-refused'
                 order by u.code collate "C", f.sheet collate "C" desc, f.row_number, f.position
                """).param("campaign", campaign.id().value()).query(row -> {
            Unit unit = Optional.ofNullable(units.get(row.getObject("unit_id", UUID.class))).orElseThrow();
            String key = unit.code() + "/" + row.getString("sheet") + "/" + row.getInt("row_number");
            rows.merge(key, refused(row, unit, campaign), RefusedRows::joined);
        });
        return List.copyOf(rows.values());
    }

    private static Refused refused(ResultSet row, Unit unit, LoadedCampaign campaign) throws SQLException {
        QuotaLine line = Optional.ofNullable(row.getString("line_code")).flatMap(campaign.plan()::line).orElse(null);
        return new Refused(row.getString("file_name"), row.getString("sheet"), row.getInt("row_number"),
                Optional.ofNullable(row.getString("name")).orElse(""), line, subject(row.getString("subject")), unit,
                List.of(new Ground(row.getString("code"), row.getString("cell"), sentence(row))));
    }

    private static @Nullable SubjectKind subject(@Nullable String code) {
        return (code == null) ? null : SubjectKind.ofCode(code);
    }

    /**
     * What is wrong; what the code stands for where the sentence repeats a birth date,
     * which the result of the selection doesn't show.
     */
    private static Bilingual sentence(ResultSet row) throws SQLException {
        Bilingual sentence = new Bilingual(row.getString("vi"), row.getString("en"));
        return sentence.vi().contains("Ngày sinh") ? FaultCode.valueOf(row.getString("code")).title() : sentence;
    }

    private static Refused joined(Refused first, Refused more) {
        List<Ground> grounds = new ArrayList<>(first.grounds());
        grounds.addAll(more.grounds());
        return new Refused(first.file(), first.sheet(), first.row(), first.name(), first.line(), first.subject(),
                first.unit(), grounds);
    }

}
