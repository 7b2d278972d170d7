package vinhdanh.cli.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks for a page again and again over connections that stay open, and does so little
 * beside that the server is what is measured.
 */
record Load(int port, int connections) {

    /** So many requests in all; each answer is read to its end. */
    void get(String path, int requests) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < this.connections; i++) {
                all.add(threads.submit(() -> {
                    ask(path, requests / this.connections);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    /** The page as text, not packed. */
    String text(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
            socket.getOutputStream().write(request(path, "identity"));
            return new String(answer(new BufferedInputStream(socket.getInputStream())), StandardCharsets.UTF_8);
        }
    }

    private void ask(String path, int requests) throws IOException {
        byte[] request = request(path, "gzip");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            int left = requests;
            while (left-- > 0) {
                socket.getOutputStream().write(request);
                answer(in);
            }
        }
    }

    private byte[] request(String path, String encoding) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + this.port + "\r\nAccept: */*\r\nAccept-Encoding: "
                + encoding + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] answer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("The server answered: " + status);
        }
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        return (length >= 0) ? in.readNBytes(length) : chunks(in);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.writeBytes(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server ended the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

}
