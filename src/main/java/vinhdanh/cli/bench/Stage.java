package vinhdanh.cli.bench;

import java.io.IOException;
import java.nio.file.Path;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContext;

/** What the measurements need of the program around them. */
public interface Stage {

    /** Starts the program without pages on a new database of its own. */
    Running work(String campaign);

    /**
     * Runs a campaign from its plan to its certificates, on a new database, and serves
     * its pages on a free port.
     */
    Running serve(Path plan, Path workbook) throws IOException;

    /**
     * Serves the pages of staff on a new database and a free port, with sample people who
     * may log in.
     */
    Running desk() throws IOException;

    /** The command, started in another process, that calls {@link ImportChild#run}. */
    ProcessBuilder importChild(Path plan, Path folder, String heap);

    /** The program while it runs; its database is gone when it is closed. */
    interface Running extends AutoCloseable {

        ApplicationContext context();

        DataSource dataSource();

        /** Where the pages are served; 0 without pages. */
        int port();

        @Override
        void close();

    }

}
