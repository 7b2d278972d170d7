package vinhdanh.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import vinhdanh.database.Database;

/** Serves the pages until the program is told to stop. */
final class Server {

    private final Console console;

    private final int port;

    Server(Console console, int port) {
        this.console = console;
        this.port = port;
    }

    /**
     * @throws Refusal when somebody else has the port
     */
    void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(this.port));
        }
        catch (IOException taken) {
            throw new Refusal(ExitCode.FAULT,
                    "Cổng %d đang được chương trình khác sử dụng. Hãy chọn cổng khác: VINHDANH_PORT=… hoặc --port …"
                        .formatted(this.port),
                    "Port %d is in use by another program. Choose another: VINHDANH_PORT=… or --port …"
                        .formatted(this.port));
        }
    }

    String address() {
        return "http://localhost:" + this.port;
    }

    /**
     * @param whenReady what is done with the started application; a refusal ends it again
     */
    void serve(Application application, Database database, Consumer<ApplicationContext> whenReady)
            throws InterruptedException {
        ConfigurableApplicationContext context = application.startServing(database, this.port);
        try {
            whenReady.accept(context);
        }
        catch (Refusal refusal) {
            context.close();
            database.close();
            throw refusal;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            database.close();
            stopped.countDown();
        }, "server-end"));
        this.console.say("Nhấn Ctrl+C để dừng.", "Press Ctrl+C to stop.");
        stopped.await();
    }

}
