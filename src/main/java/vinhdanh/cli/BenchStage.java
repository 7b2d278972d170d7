package vinhdanh.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import vinhdanh.cli.bench.Stage;
import vinhdanh.database.Database;
import vinhdanh.law.LawBook;
import vinhdanh.shared.DataFolder;

/** Runs the program for its measurements, each time on a database of its own. */
final class BenchStage implements Stage {

    private final Surroundings surroundings;

    private final DataFolder folder;

    private final Console console;

    BenchStage(Surroundings surroundings, DataFolder folder, Console console) {
        this.surroundings = surroundings;
        this.folder = folder;
        this.console = console;
    }

    @Override
    public Stage.Running work(String campaign) {
        Database database = open();
        return new OnDatabase(Application.in(this.folder, LawBook.shipped()).withLogOf(campaign).startForWork(database),
                database, 0);
    }

    @Override
    public Stage.Running serve(Path plan, Path workbook) throws IOException {
        int port = freePort();
        AwardJob.Order order = new AwardJob.Order(plan, List.of(workbook), null, null, false,
                "http://localhost:" + port);
        Path result = Files.createDirectories(plan.resolveSibling("result"));
        Database database = open();
        AwardJob.prepare(order, LawBook.shipped(), this.console)
            .run(database, Application.in(this.folder, LawBook.shipped()), result);
        return new OnDatabase(Application.in(this.folder, LawBook.shipped()).startServing(database, port), database,
                port);
    }

    @Override
    public Stage.Running desk() throws IOException {
        int port = freePort();
        Database database = open();
        return new OnDatabase(
                Application.in(this.folder, LawBook.shipped()).with("vinhdanh.demo", true).startServing(database, port),
                database, port);
    }

    @Override
    public ProcessBuilder importChild(Path plan, Path folder, String heap) {
        String java = ProcessHandle.current().info().command().orElse("java");
        ProcessBuilder child = new ProcessBuilder(java, heap, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "bench",
                "--import-child", plan.toString(), "--data", this.folder.path().toString());
        child.environment().putAll(this.surroundings.environment());
        return child;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Database open() {
        return this.surroundings.databases(this.folder).openForOneJob();
    }

    private static final class OnDatabase implements Stage.Running {

        private final ConfigurableApplicationContext started;

        private final Database database;

        private final int port;

        private OnDatabase(ConfigurableApplicationContext started, Database database, int port) {
            this.started = started;
            this.database = database;
            this.port = port;
        }

        @Override
        public ApplicationContext context() {
            return this.started;
        }

        @Override
        public DataSource dataSource() {
            return this.database.dataSource();
        }

        @Override
        public int port() {
            return this.port;
        }

        @Override
        public void close() {
            this.started.close();
            this.database.close();
        }

    }

}
