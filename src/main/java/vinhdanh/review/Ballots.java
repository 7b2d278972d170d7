package vinhdanh.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Votes as they come in: sealed in the urn where they are secret, by name elsewhere. */
@Repository
class Ballots {

    private final JdbcClient sql;

    Ballots(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Marks that a member handed in a sheet.
     * @return false when the member did before
     */
    boolean markCast(UUID meeting, UUID account) {
        return this.sql.sql("""
                insert into council_cast (meeting_id, account_id) values (:meeting, :account) on conflict do nothing
                """).param("meeting", meeting).param("account", account).update() == 1;
    }

    boolean hasCast(UUID meeting, UUID account) {
        return this.sql.sql("""
                select exists (select from council_cast where meeting_id = :meeting and account_id = :account)
                """).param("meeting", meeting).param("account", account).query(Boolean.class).single();
    }

    int countCast(UUID meeting) {
        return this.sql.sql("select count(*) from council_cast where meeting_id = :meeting")
            .param("meeting", meeting)
            .query(Integer.class)
            .single();
    }

    /** How many members take part in the vote on anything at all. */
    int countElectors(UUID meeting) {
        return this.sql.sql("""
                select count(distinct account_id) from council_elector where meeting_id = :meeting
                """).param("meeting", meeting).query(Integer.class).single();
    }

    /** The candidates that a member votes on. */
    List<UUID> listFor(UUID meeting, UUID account) {
        return this.sql.sql("""
                select nomination_id from council_elector join council_item using (meeting_id, nomination_id)
                 where meeting_id = :meeting and account_id = :account order by position
                """)
            .param("meeting", meeting)
            .param("account", account)
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    }

    void putUrn(UUID meeting, byte @Nullable [] sealed) {
        this.sql.sql("""
                insert into council_urn (meeting_id, sealed) values (:meeting, :sealed)
                on conflict (meeting_id) do update set sealed = :sealed
                """).param("meeting", meeting).param("sealed", sealed, java.sql.Types.BINARY).update();
    }

    /** The sealed urn; no other sheet goes in until the transaction ends. */
    Optional<byte[]> lockUrn(UUID meeting) {
        return this.sql.sql("select sealed from council_urn where meeting_id = :meeting for update")
            .param("meeting", meeting)
            .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
            .optional()
            .flatMap(sealed -> sealed);
    }

    /** Stores or changes a vote that bears its voter's name. */
    void putNamed(UUID meeting, UUID nomination, UUID account, Vote vote) {
        this.sql.sql("""
                insert into council_ballot (id, meeting_id, nomination_id, choice, account_id)
                values (:id, :meeting, :nomination, :choice, :account)
                on conflict (meeting_id, nomination_id, account_id) do update set choice = :choice
                """)
            .param("id", UUID.randomUUID())
            .param("meeting", meeting)
            .param("nomination", nomination)
            .param("choice", vote.code())
            .param("account", account)
            .update();
    }

    /** Destroys all votes of a meeting whose vote is open, unread. */
    void destroy(UUID meeting) {
        this.sql.sql("delete from council_ballot where meeting_id = :meeting").param("meeting", meeting).update();
        this.sql.sql("update council_urn set sealed = null where meeting_id = :meeting")
            .param("meeting", meeting)
            .update();
    }

    /** The fewest sheets that came in for any candidate. */
    int countFewest(UUID meeting) {
        return this.sql.sql("""
                select min((select count(*) from council_elector elector
                              join council_cast sheet using (meeting_id, account_id)
                             where (elector.meeting_id, elector.nomination_id) = (item.meeting_id, item.nomination_id)))
                  from council_item item where item.meeting_id = :meeting
                """).param("meeting", meeting).query(Integer.class).single();
    }

    /** Writes the secret votes down, once they are out of the urn. */
    void addSecret(UUID meeting, List<Map.Entry<UUID, Vote>> votes) {
        for (Map.Entry<UUID, Vote> vote : votes) {
            this.sql.sql("""
                    insert into council_ballot (id, meeting_id, nomination_id, choice)
                    values (:id, :meeting, :nomination, :choice)
                    """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting)
                .param("nomination", vote.getKey())
                .param("choice", vote.getValue().code())
                .update();
        }
    }

    /** What a member said where votes bear names. */
    Map<UUID, Vote> named(UUID meeting, UUID account) {
        return list(meeting).stream()
            .filter(stored -> account.equals(stored.account()))
            .collect(Collectors.toMap(Stored::nomination, Stored::vote));
    }

    /** Every vote that is written down, by its random id: an order that tells nothing. */
    List<Stored> list(UUID meeting) {
        return this.sql.sql("""
                select id, nomination_id, choice, account_id from council_ballot where meeting_id = :meeting order by id
                """)
            .param("meeting", meeting)
            .query((row, n) -> new Stored(row.getObject("id", UUID.class), row.getObject("nomination_id", UUID.class),
                    Vote.find(row.getString("choice")).orElseThrow(), row.getObject("account_id", UUID.class)))
            .list();
    }

    /**
     * One vote as it is stored.
     *
     * @param account whose it is, or null when it was secret
     */
    record Stored(UUID id, UUID nomination, Vote vote, @Nullable UUID account) {
    }

}
