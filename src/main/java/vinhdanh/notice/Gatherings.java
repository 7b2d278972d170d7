package vinhdanh.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Bilingual;

/** Mails that gather what people are told. */
@Repository
class Gatherings {

    private final JdbcClient sql;

    Gatherings(JdbcClient sql) {
        this.sql = sql;
    }

    /** A line of a mail: so many times the same, with where it leads. */
    record Line(Bilingual text, String path, int count) {
    }

    /** Puts what was told since the last time into one mail a person. */
    void gather(Instant at) {
        this.sql.sql("""
                insert into mail (id, account_id, recipient, kind, next_try, created_at)
                select gen_random_uuid(), id, email, 'notices', :next, :at
                  from account
                 where email is not null
                   and id in (select account_id from notice where to_mail and mail_id is null)
                 order by id
                on conflict (account_id) where kind = 'notices' and state in ('waiting', 'held') and attempts = 0
                do nothing
                """)
            .param("next", at.plus(Mail.GATHERING).atOffset(ZoneOffset.UTC))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
        this.sql.sql("""
                update notice set mail_id = mail.id
                  from mail
                 where to_mail and mail_id is null and mail.account_id = notice.account_id
                   and mail.kind = 'notices' and mail.state in ('waiting', 'held') and mail.attempts = 0
                """).update();
    }

    /**
     * What a mail says: what its reader may still be told today, the same kind of thing
     * in one line.
     */
    List<Line> lines(UUID mail, LocalDate today) {
        return this.sql.sql("""
                select notice.vi, notice.en, case when count(*) = 1 then min(path) else '/desk/notices' end as path,
                       count(*) as count
                  from notice join account on account.id = notice.account_id
                 where mail_id = :mail and closed_at is null
                   and (unit_id is null
                        or exists (select from post
                                    where post.account_id = account.id and post.unit_id = notice.unit_id
                                      and ended_at is null
                                      and :today between valid_from and coalesce(valid_to, :today)))
                 group by notice.vi, notice.en order by min(notice.at), notice.vi
                """)
            .param("mail", mail)
            .param("today", today)
            .query((row, n) -> new Line(new Bilingual(row.getString("vi"), row.getString("en")), row.getString("path"),
                    row.getInt("count")))
            .list();
    }

}
