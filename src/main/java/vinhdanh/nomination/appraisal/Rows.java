package vinhdanh.nomination.appraisal;

import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/** Reads rows into records, a column into the component of its name. */
final class Rows {

    private static final ConcurrentHashMap<Class<?>, RowMapper<?>> MAPPERS = new ConcurrentHashMap<>();

    private Rows() {
    }

    @SuppressWarnings("unchecked")
    static <T> RowMapper<T> of(Class<T> record) {
        return (RowMapper<T>) MAPPERS.computeIfAbsent(record, SimplePropertyRowMapper::new);
    }

}
