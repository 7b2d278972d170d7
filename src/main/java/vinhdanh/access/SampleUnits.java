package vinhdanh.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.people.UnitId;

/** The units in which invented people hold posts. */
@Repository
class SampleUnits {

    private final JdbcClient sql;

    SampleUnits(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<UnitId> find(String place, String code, LocalDate day) {
        return this.sql.sql("""
                select id from unit
                 where place = :place and code = :code and :day between valid_from and coalesce(valid_to, :day)
                """)
            .param("place", place)
            .param("code", code)
            .param("day", day)
            .query(UUID.class)
            .optional()
            .map(UnitId::new);
    }

}
