package org.gongkai.postgres.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class UnixSocketTest {
    private Path folder;
    private ServerSocketChannel listening;
    private Socket near;
    private SocketChannel far;

    @BeforeEach
    void connect() throws IOException {
        folder = Files.createTempDirectory("socket");
        Path path = folder.resolve("s");
        listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(path));
        near = new UnixSocketFactory(path.toString()).createSocket();
        near.connect(InetSocketAddress.createUnresolved("localhost", 5432), 1000);
        far = listening.accept();
    }

    @AfterEach
    void close() throws IOException {
        near.close();
        far.close();
        listening.close();
        Files.deleteIfExists(folder.resolve("s"));
        Files.delete(folder);
    }

    @Test
    void bytes_go_both_ways() throws Exception {
        near.getOutputStream().write(new byte[] {1, -2});
        ByteBuffer received = ByteBuffer.allocate(2);
        far.read(received);
        assertThat(received.array()).containsExactly(1, -2);
        far.write(ByteBuffer.wrap(new byte[] {-1}));
        assertThat(near.getInputStream().read()).isEqualTo(255);
        far.close();
        assertThat(near.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void a_read_with_a_time_limit_ends_in_time_and_the_next_one_goes_on() throws Exception {
        near.setSoTimeout(30);
        assertThatThrownBy(() -> near.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        far.write(ByteBuffer.wrap(new byte[] {7}));
        assertThat(near.getInputStream().read()).isEqualTo(7);
        near.setSoTimeout(0);
        far.write(ByteBuffer.wrap(new byte[] {8}));
        assertThat(near.getInputStream().read()).isEqualTo(8);
        near.setSoTimeout(30);
        assertThatThrownBy(() -> near.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void more_than_the_system_buffers_is_written_in_full_with_and_without_a_time_limit() throws Exception {
        for (int limit : new int[] {0, 5000}) {
            near.setSoTimeout(limit);
            byte[] much = new byte[3_000_000];
            much[much.length - 1] = 42;
            CompletableFuture<Integer> last = CompletableFuture.supplyAsync(() -> lastOf(much.length));
            near.getOutputStream().write(much);
            assertThat(last.get(10, TimeUnit.SECONDS)).isEqualTo(42);
            far.write(ByteBuffer.wrap(new byte[] {1}));
            assertThat(near.getInputStream().read()).isEqualTo(1);
        }
    }

    @Test
    void closing_ends_a_read_that_waits_with_and_without_a_time_limit() throws Exception {
        for (int limit : new int[] {0, 60_000}) {
            near.setSoTimeout(limit);
            CompletableFuture<Throwable> waiting = new CompletableFuture<>();
            Thread reader = Thread.ofPlatform().start(() -> {
                try {
                    waiting.completeExceptionally(
                            new AssertionError(near.getInputStream().read()));
                } catch (IOException e) {
                    waiting.complete(e);
                }
            });
            while (reader.getState() == Thread.State.NEW) {
                Thread.onSpinWait();
            }
            near.close();
            assertThat(waiting.get(10, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
            close();
            connect();
        }
    }

    @Test
    void a_closed_socket_says_so() throws Exception {
        assertThat(near.isConnected()).isTrue();
        near.close();
        assertThat(near.isClosed()).isTrue();
        assertThatThrownBy(() -> near.getInputStream()).isInstanceOf(SocketException.class);
    }

    @Test
    void the_options_the_driver_sets_are_taken() throws Exception {
        near.setTcpNoDelay(true);
        near.setKeepAlive(true);
        near.setSendBufferSize(64 * 1024);
        assertThat(near.getSendBufferSize()).isPositive();
        assertThat(near.getReceiveBufferSize()).isPositive();
        assertThat(near.getSoTimeout()).isZero();
    }

    private int lastOf(int length) {
        try {
            ByteBuffer received = ByteBuffer.allocate(length);
            while (received.hasRemaining() && far.read(received) >= 0) {
                Thread.onSpinWait();
            }
            return received.get(length - 1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
