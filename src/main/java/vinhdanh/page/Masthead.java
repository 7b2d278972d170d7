package vinhdanh.page;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vinhdanh.people.Committee;

/** Who speaks on the pages, and about which campaign first: the newest. */
@Component
class Masthead {

    private static final Speaker NOBODY = new Speaker("", null);

    private final JdbcClient database;

    Masthead(JdbcClient database) {
        this.database = database;
    }

    Speaker speaker() {
        return this.database.sql("""
                select unit.name as office, campaign.code as campaign
                  from campaign join unit on unit.id = campaign.issuer_id
                 order by campaign.issued desc, campaign.code limit 1
                """)
            .query(Speaker.class)
            .optional()
            .map(unit -> new Speaker(Committee.of(unit.office()), unit.campaign()))
            .orElse(NOBODY);
    }

    /** For pages that must appear even when the database doesn't answer. */
    Speaker speakerIfKnown() {
        try {
            return speaker();
        }
        catch (DataAccessException noDatabase) {
            return NOBODY;
        }
    }

    record Speaker(String office, @Nullable String campaign) {
    }

}
