package vinhdanh.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.shared.Digest;

/** The rows that acts write, and the names of their things in the public log. */
class LedgerRows {

    private static final String COLUMNS = "id, act, thing, subject, salt, digest, at";

    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A thing that has no name yet gets the one offered; the same order avoids locks. */
    void name(List<UUID> things, List<UUID> offered) {
        this.jdbc.sql("""
                insert into ledger_subject (thing, subject)
                select thing, min(subject::text)::uuid
                  from unnest(?::uuid[], ?::uuid[]) as offered (thing, subject)
                 group by thing
                 order by thing
                on conflict (thing) do nothing
                """).params(strings(things), strings(offered)).update();
    }

    List<UUID> names(List<UUID> things) {
        return this.jdbc.sql("""
                select subject
                  from unnest(?::uuid[]) with ordinality as asked (thing, place)
                  join ledger_subject using (thing)
                 order by place
                """).param(strings(things)).query((row, number) -> row.getObject("subject", UUID.class)).list();
    }

    void add(List<Receipt> receipts) {
        this.jdbc
            .sql("""
                    insert into ledger_row (id, act, thing, subject, salt, digest, commitment, entry, at)
                    select id, act, thing, subject, salt, digest, commitment, entry, ?
                      from unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[])
                           with ordinality as row (id, act, thing, subject, salt, digest, commitment, entry, place)
                     order by place
                    """)
            .param(receipts.getFirst().at().atOffset(ZoneOffset.UTC))
            .param(strings(receipts.stream().map(Receipt::id).toList()))
            .param(strings(receipts.stream().map(Receipt::act).toList()))
            .param(strings(receipts.stream().map(Receipt::thing).toList()))
            .param(strings(receipts.stream().map(Receipt::subject).toList()))
            .param(receipts.stream().map(receipt -> HexFormat.of().parseHex(receipt.salt())).toArray(byte[][]::new))
            .param(receipts.stream().map(receipt -> receipt.content().bytes()).toArray(byte[][]::new))
            .param(receipts.stream().map(receipt -> receipt.commitment().bytes()).toArray(byte[][]::new))
            .param(receipts.stream().map(receipt -> receipt.entry().bytes()).toArray(byte[][]::new))
            .update();
    }

    Optional<Receipt> find(UUID id) {
        return this.jdbc.sql("select " + COLUMNS + " from ledger_row where id = ?")
            .param(id)
            .query(LedgerRows::receipt)
            .optional();
    }

    List<Receipt> listFor(UUID thing) {
        return this.jdbc.sql("select " + COLUMNS + " from ledger_row where thing = ? order by seq")
            .param(thing)
            .query(LedgerRows::receipt)
            .list();
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(row.getObject("id", UUID.class), Act.valueOf(row.getString("act")),
                row.getObject("thing", UUID.class), row.getObject("subject", UUID.class),
                HexFormat.of().formatHex(row.getBytes("salt")), Digest.of(row.getBytes("digest")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /** An array that pgjdbc can send: one of text, which the statement casts. */
    static String[] strings(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

}
