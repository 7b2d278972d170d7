package vinhdanh.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vinhdanh.database.TestEnvironment;

/** The program in a process of its own, for what only a process can show. */
final class Program implements AutoCloseable {

    private final Process process;

    private final BufferedReader output;

    private final List<String> said = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static Program start(Path data, Map<String, String> environment, Object... args) {
        return start(data, environment, command(args));
    }

    /**
     * The same with a limit that the machine sets.
     * @param limit as the shell's {@code ulimit} takes it
     */
    static Program startLimited(String limit, Path data, Map<String, String> environment, Object... args) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit " + limit + " && exec \"$@\"", "sh"));
        command.addAll(command(args));
        return start(data, environment, command);
    }

    private static List<String> command(Object... args) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return command;
    }

    private static Program start(Path data, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(TestEnvironment.variables());
        builder.environment().put("VINHDANH_DATA", data.toString());
        builder.environment().put("VINHDANH_HOME", Path.of("").toAbsolutePath().toString());
        builder.environment().putAll(environment);
        try {
            return new Program(builder.start());
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Reads what it says until it says this, or ends. */
    boolean says(String words) throws IOException {
        for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
            this.said.add(line);
            if (line.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Reads on to the end. */
    int exitCode() throws IOException, InterruptedException {
        says("\0");
        return this.process.waitFor();
    }

    /** Asks it to end, as Ctrl+C does, and waits until it has. */
    void stop() throws IOException, InterruptedException {
        this.process.toHandle().destroy();
        exitCode();
    }

    /** Ends it without a word, as a loss of power does. */
    void kill() throws InterruptedException {
        this.process.toHandle().destroyForcibly();
        this.process.waitFor();
    }

    String said() {
        return String.join("\n", this.said);
    }

    @Override
    public void close() {
        this.process.destroyForcibly();
    }

}
