package vinhdanh.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * What the program finds in its environment during tests. With
 * {@code -Dvinhdanh.tests=existing-server} that is also an existing PostgreSQL server,
 * unless VINHDANH_DB_URL names one already.
 */
public final class TestEnvironment {

    private static final Map<String, String> VARIABLES = find();

    private TestEnvironment() {
    }

    public static Map<String, String> variables() {
        return VARIABLES;
    }

    private static Map<String, String> find() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        if (System.getProperty("vinhdanh.tests", "").equals("existing-server")
                && !variables.containsKey("VINHDANH_DB_URL")) {
            try {
                variables.putAll(OfficeServer.start(Path.of("target", "test-data")));
            }
            catch (IOException | SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }
        return Map.copyOf(variables);
    }

}
