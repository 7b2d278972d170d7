package vinhdanh.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.shared.Bilingual;

/** The campaigns, as the pages of staff name them. */
@Repository
public class DeskCampaigns {

    private final JdbcClient sql;

    DeskCampaigns(JdbcClient sql) {
        this.sql = sql;
    }

    /** A campaign. */
    public record Row(CampaignId id, String code, String number, Bilingual title) {
    }

    public Optional<Row> find(String code) {
        return all().stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** All of them, the newest first. */
    public List<Row> all() {
        return this.sql.sql("select id, code, number, title_vi, title_en from campaign order by issued desc, code")
            .query((row, n) -> new Row(new CampaignId(row.getObject("id", UUID.class)), row.getString("code"),
                    row.getString("number"), new Bilingual(row.getString("title_vi"), row.getString("title_en"))))
            .list();
    }

}
