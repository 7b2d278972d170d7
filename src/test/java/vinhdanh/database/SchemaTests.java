package vinhdanh.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the migrations add up to is one file that people review. */
@DatabaseTest
class SchemaTests {

    private static final Path REVIEWED = Path.of("src/test/resources/schema.txt");

    @Test
    void theSchemaIsTheReviewedOne(JdbcClient sql) throws IOException {
        String schema = String.join("\n",
                sql.sql("""
                        select line from (
                            select 1 as part, c.relname as owner, 0 as rank, a.attnum::text as detail,
                                   'table ' || c.relname || ': ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                                   || case when a.attnotnull then ' not null' else '' end
                                   || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line, a.attnum as place
                              from pg_class c
                              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                             where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                            union all
                            select 1, c.relname, 1, k.conname,
                                   'table ' || c.relname || ': constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid), 0
                              from pg_constraint k
                              join pg_class c on c.oid = k.conrelid
                             where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f', 'c', 'x')
                            union all
                            select 1, i.tablename, 2, i.indexname, 'table ' || i.tablename || ': ' || i.indexdef, 0
                              from pg_indexes i
                             where i.schemaname = 'public'
                               and not exists (select from pg_constraint k where k.conname = i.indexname)
                            union all
                            select 1, c.relname, 3, t.tgname, 'table ' || c.relname || ': ' || pg_get_triggerdef(t.oid), 0
                              from pg_trigger t
                              join pg_class c on c.oid = t.tgrelid
                             where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
                            union all
                            select 2, viewname, 0, '', 'view ' || viewname || ': '
                                   || regexp_replace(definition, '\\s+', ' ', 'g'), 0
                              from pg_views where schemaname = 'public'
                            union all
                            select 3, p.proname, 0, '', 'function ' || p.proname || ': '
                                   || regexp_replace(p.prosrc, '\\s+', ' ', 'g'), 0
                              from pg_proc p
                             where p.pronamespace = 'public'::regnamespace
                               and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                            union all
                            select 0, t.typname, 0, '', 'domain ' || t.typname || ': ' || pg_get_constraintdef(k.oid), 0
                              from pg_type t
                              join pg_constraint k on k.contypid = t.oid and k.contype = 'c'
                             where t.typtype = 'd' and t.typnamespace = 'public'::regnamespace
                        ) lines
                        where owner <> 'flyway_schema_history'
                        order by part, owner collate "C", rank, place, detail collate "C"
                        """)
                    .query(String.class)
                    .list())
                + "\n";
        Path actual = Path.of("target", "schema.txt");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, schema, StandardCharsets.UTF_8);
        String reviewed = Files.exists(REVIEWED) ? Files.readString(REVIEWED) : "";
        boolean namesTables = sql.sql("show server_version_num").query(Integer.class).single() < 160_000;
        assertThat(namesTables ? withoutTables(schema) : schema)
            .as("the migrations give another schema than the reviewed one: review target/schema.txt and copy it to %s",
                    REVIEWED)
            .isEqualTo(namesTables ? withoutTables(reviewed) : reviewed);
    }

    /** PostgreSQL 15 names the table of each column also in a view of one table. */
    private static String withoutTables(String schema) {
        return schema.lines()
            .map(line -> line.startsWith("view ") ? line.replaceAll("\\b[a-z_]+\\.(?=[a-z_])", "") : line)
            .collect(Collectors.joining("\n", "", "\n"));
    }

}
