package org.gongkai.web.screening.links.fetching;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledFuture;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.gongkai.web.screening.links.address.Target;

/** One question to one server: a connection to exactly this address, a request, the head of the answer, and nothing more. */
final class Exchange {
    static final String USER_AGENT = "Gongkai-LinkCheck/1.0";

    private final SSLSocketFactory encryption;
    private final Limits limits;

    Exchange(SSLSocketFactory encryption, Limits limits) {
        this.encryption = encryption;
        this.limits = limits;
    }

    /** It could not be connected to. */
    static final class NotReachedException extends IOException {
        private static final long serialVersionUID = 1L;

        private final boolean isRefused;
        private final boolean isLate;

        NotReachedException(IOException cause) {
            super(cause);
            isLate = cause instanceof SocketTimeoutException;
            isRefused = cause instanceof ConnectException
                    && String.valueOf(cause.getMessage())
                            .toLowerCase(Locale.ROOT)
                            .contains("refused");
        }

        /** Whether nothing listens there; otherwise there was no way to it. */
        boolean isRefused() {
            return isRefused;
        }

        /** Whether it took too long. */
        boolean isLate() {
            return isLate;
        }
    }

    /**
     * Asks.
     *
     * @param at one of the addresses of its host, which may be met
     * @param method {@code HEAD}, or {@code GET} where that is not enough
     */
    Head ask(Target.Web page, InetAddress at, String method, Deadline deadline) throws IOException {
        // a proxy of the system would look the name up once more
        try (Socket plain = new Socket(Proxy.NO_PROXY)) {
            ScheduledFuture<?> watch = deadline.watch(plain);
            try {
                connect(plain, new InetSocketAddress(at, page.port()), deadline);
                return page.isEncrypted() ? encrypted(plain, page, method) : exchange(plain, page, method);
            } finally {
                watch.cancel(false);
            }
        }
    }

    private void connect(Socket plain, InetSocketAddress to, Deadline deadline) throws NotReachedException {
        try {
            Duration most = deadline.left(limits.connecting());
            plain.connect(to, (int) most.toMillis());
            plain.setSoTimeout((int) limits.whole().toMillis());
        } catch (IOException e) {
            throw new NotReachedException(e);
        }
    }

    /** The name is looked for in the certificate, and told to the server, though the connection went to an address. */
    private Head encrypted(Socket plain, Target.Web page, String method) throws IOException {
        try (SSLSocket over = (SSLSocket) encryption.createSocket(plain, page.host(), page.port(), true)) {
            SSLParameters parameters = over.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            over.setSSLParameters(parameters);
            over.startHandshake();
            return exchange(over, page, method);
        }
    }

    private Head exchange(Socket socket, Target.Web page, String method) throws IOException {
        String request = method + " " + page.file() + " HTTP/1.1\r\n"
                + "Host: " + page.authority() + "\r\n"
                + "User-Agent: " + USER_AGENT + "\r\n"
                + "Accept: */*\r\n"
                + (method.equals("GET") ? "Range: bytes=0-0\r\n" : "")
                + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return Head.read(new BufferedInputStream(socket.getInputStream(), 4096), limits.headBytes());
    }
}
