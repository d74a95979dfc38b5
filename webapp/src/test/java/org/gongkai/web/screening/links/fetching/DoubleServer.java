package org.gongkai.web.screening.links.fetching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** Stands in for the servers of others: answers each request as it is told, and remembers what it was asked. */
public final class DoubleServer implements AutoCloseable {
    /** How a request is answered. */
    @FunctionalInterface
    public interface Answering {
        /** Writes the whole answer, or as much as it likes. */
        void answer(String request, OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Answering answering;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Which answers like this. */
    public DoubleServer(Answering answering) throws IOException {
        this(ServerSocketFactory.getDefault(), answering);
    }

    DoubleServer(ServerSocketFactory sockets, Answering answering) throws IOException {
        this.socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answering = answering;
        Thread.ofVirtual().start(this::serve);
    }

    /** One that always gives the same head. */
    public static DoubleServer saying(String head) throws IOException {
        return new DoubleServer((_, out) -> say(out, head));
    }

    /** Writes a head and ends it. */
    public static void say(OutputStream out, String head) throws IOException {
        out.write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Where it listens, on this machine. */
    public int port() {
        return socket.getLocalPort();
    }

    /** The heads of what it was asked. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket asked = socket.accept();
                Thread.ofVirtual().start(() -> serve(asked));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket asked) {
        try (asked) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(asked.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder request = new StringBuilder();
            String line = in.readLine();
            while (line != null && !line.isEmpty()) {
                request.append(line).append('\n');
                line = in.readLine();
            }
            requests.add(request.toString());
            answering.answer(request.toString(), asked.getOutputStream());
        } catch (IOException _) {
            // the one who asked went away
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
