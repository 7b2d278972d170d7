package vinhdanh.nomination.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;

/** The votes of units' meetings. */
@Repository
public class PeerVotes {

    private final JdbcClient sql;

    private final Drafts drafts;

    PeerVotes(JdbcClient sql, Drafts drafts) {
        this.sql = sql;
        this.drafts = drafts;
    }

    /** All rows of a unit's list, those that went up too, with their votes. */
    public List<Candidate> list(CampaignId campaign, UnitId unit) {
        Map<UUID, int[]> votes = new HashMap<>();
        this.sql.sql("""
                select draft_id, against, blank
                  from peer_vote join draft on draft.id = draft_id
                 where campaign_id = :campaign and unit_id = :unit
                """).param("campaign", campaign.value()).param("unit", unit.value()).query(row -> {
            votes.put(row.getObject("draft_id", UUID.class), new int[] { row.getInt("against"), row.getInt("blank") });
        });
        return this.drafts.listAll(campaign, unit)
            .stream()
            .map(draft -> candidate(draft, votes.get(draft.id())))
            .toList();
    }

    private static Candidate candidate(Draft draft, int @Nullable [] votes) {
        String typed = draft.cell("VOTES");
        return new Candidate(draft, typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null,
                votes == null ? null : Integer.valueOf(votes[0]), votes == null ? null : Integer.valueOf(votes[1]));
    }

    void save(Ballot ballot) {
        this.sql.sql("""
                insert into peer_vote (draft_id, against, blank) values (:draft, :against, :blank)
                on conflict (draft_id) do update set against = :against, blank = :blank
                """)
            .param("draft", ballot.draft())
            .param("against", ballot.against())
            .param("blank", ballot.blank())
            .update();
    }

}
