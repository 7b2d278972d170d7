package vinhdanh.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a database on an existing server is for, kept as the comment on the database. Only
 * an empty one is claimed, so that nobody's data are ever taken for something else.
 */
final class Claim {

    private static final String COMMENT = """
            select shobj_description(oid, 'pg_database') from pg_database where datname = current_database()
            """;

    /** Tables, views and functions that no extension brought. */
    private static final String HOLDS_ANYTHING = """
            select exists (select from (select oid, relnamespace as schema from pg_class
                                        union all select oid, pronamespace from pg_proc) thing
                            join pg_namespace on pg_namespace.oid = thing.schema
                           where nspname !~ '^pg_' and nspname <> 'information_schema'
                             and not exists (select from pg_depend
                                              where objid = thing.oid and deptype in ('e', 'i')))
            """;

    private static final String EMPTY_AND_CLAIM = """
            do $$ begin
                execute format('comment on database %I is %L', current_database(), current_setting('vinhdanh.claim'));
                drop schema public cascade;
                create schema public;
            end $$
            """;

    private final ExistingServer server;

    private final String purpose;

    Claim(ExistingServer server, String purpose) {
        this.server = server;
        this.purpose = "vinhdanh " + purpose + " ";
    }

    boolean isHeldBy(String claim) {
        boolean[] held = new boolean[1];
        this.server.ask(connection -> held[0] = answer(connection, COMMENT).equals(this.purpose + claim));
        return held[0];
    }

    /** Claims and empties it, unless it holds what wasn't made for this purpose. */
    boolean take(String claim) {
        boolean[] taken = new boolean[1];
        this.server.ask(connection -> {
            boolean free = answer(connection, COMMENT).startsWith(this.purpose)
                    || answer(connection, HOLDS_ANYTHING).equals("f");
            if (free) {
                ExistingServer.execute(connection, "set vinhdanh.claim = '" + this.purpose + claim + "'");
                ExistingServer.execute(connection, EMPTY_AND_CLAIM);
            }
            taken[0] = free;
        });
        return taken[0];
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getString(1) != null ? row.getString(1) : "";
        }
    }

}
