package vinhdanh.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vinhdanh.database.TestEnvironment;

/** Gives commands as a person would, and keeps what they answer. */
final class Shell {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private final Map<String, String> environment = new HashMap<>(TestEnvironment.variables());

    Shell(Path data) {
        this.environment.put("VINHDANH_DATA", data.toString());
        this.environment.put("VINHDANH_HOME", Path.of("").toAbsolutePath().toString());
    }

    Shell with(String variable, String value) {
        this.environment.put(variable, value);
        return this;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    int run(Object... args) {
        this.said.reset();
        PrintStream stream = new PrintStream(this.said, true, StandardCharsets.UTF_8);
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return Main.run(new Surroundings(this.environment), new Console(stream, stream, Optional.empty(), false),
                words);
    }

    String said() {
        return this.said.toString(StandardCharsets.UTF_8);
    }

}
