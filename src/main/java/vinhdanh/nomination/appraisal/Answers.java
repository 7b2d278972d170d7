package vinhdanh.nomination.appraisal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;

/** What was answered to checks; never rewritten. */
@Repository
public class Answers {

    private static final String COLUMNS = """
            select code, serial, result, source, note, account.name as who, answer.at
              from appraisal_answer answer join account on account.id = by_account
             where nomination_id = :id
            """;

    private final JdbcClient sql;

    Answers(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The last answer to each check since the nomination came from its unit, or since a
     * hold was cleared: what was said before that is history.
     */
    Map<String, Answer> listValid(UUID nomination) {
        return this.sql.sql(COLUMNS + """
                   and version >= (select coalesce(max(version), 0) from nomination_event
                                    where nomination_id = :id and act in ('submit', 'clear'))
                   and not exists (select from appraisal_answer later
                                    where later.nomination_id = answer.nomination_id and later.code = answer.code
                                      and later.serial > answer.serial)
                """)
            .param("id", nomination)
            .query(Rows.of(Answer.class))
            .list()
            .stream()
            .collect(Collectors.toMap(Answer::code, Function.identity()));
    }

    /** All that was ever answered, the latest first. */
    public List<Answer> history(UUID nomination) {
        return this.sql.sql(COLUMNS + " order by answer.at desc, code, serial desc")
            .param("id", nomination)
            .query(Rows.of(Answer.class))
            .list();
    }

    int lastSerial(UUID nomination, String code) {
        return this.sql
            .sql("select coalesce(max(serial), 0) from appraisal_answer where nomination_id = :id and code = :code")
            .param("id", nomination)
            .param("code", code)
            .query(Integer.class)
            .single();
    }

    /**
     * @return false when somebody answered the same check meanwhile
     */
    boolean add(UUID nomination, AnswerCheck.Said said, int version, Actor by, Instant at) {
        return this.sql
            .sql("""
                    insert into appraisal_answer (nomination_id, code, serial, version, result, source, note, by_account, at)
                    values (:id, :code, :serial, :version, :result, :source, :note, :by, :at)
                    on conflict on constraint answer_comes_once do nothing
                    """)
            .param("id", nomination)
            .param("code", said.code().code())
            .param("serial", said.seen() + 1)
            .param("version", version)
            .param("result", said.passed() ? "passed" : "failed")
            .param("source", said.source())
            .param("note", said.note())
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

}
