package org.gongkai.web.screening.links.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.model.LinkReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that would keep us for ever, or give us more than we can take. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileServersTest {
    private static final Limits SHORT = LoopbackFetcher.SHORT;

    private static Outcome follow(int port) throws InterruptedException {
        return LoopbackFetcher.of(HostList.of("*.gov.cn")).follow("http://www.a.gov.cn:" + port + "/");
    }

    @Test
    void an_endless_chase_ends_after_five() throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 302 x\r\nLocation: /a")) {
            assertThat(follow(server.port()).reason()).isEqualTo(LinkReason.TOO_MANY_REDIRECTS);
            assertThat(server.requests()).hasSize(6);
        }
    }

    @Test
    void a_server_that_says_nothing_ends_with_the_time() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (DoubleServer server = new DoubleServer((_, _) -> await(end))) {
            assertEndsInTime(server);
        } finally {
            end.countDown();
        }
    }

    /** Each byte comes in time, and the whole never does. */
    @Test
    void a_server_that_says_a_little_now_and_then_ends_with_the_time() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (DoubleServer server = new DoubleServer((_, out) -> drip(out, end))) {
            assertEndsInTime(server);
        } finally {
            end.countDown();
        }
    }

    private void assertEndsInTime(DoubleServer server) throws InterruptedException {
        long start = System.nanoTime();
        assertThat(follow(server.port())).isEqualTo(Outcome.of(LinkReason.TIMEOUT));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(SHORT.whole().multipliedBy(2));
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drip(OutputStream out, CountDownLatch end) throws IOException {
        out.write("HTTP/1.1 200 x\r\n".getBytes(StandardCharsets.US_ASCII));
        try {
            while (!end.await(100, TimeUnit.MILLISECONDS)) {
                out.write('a');
                out.flush();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void heads_without_end_are_read_no_further() throws Exception {
        AtomicInteger written = new AtomicInteger();
        try (DoubleServer server = new DoubleServer((_, out) -> {
            byte[] line = ("X-More: " + "a".repeat(1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            out.write("HTTP/1.1 200 x\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100_000; i++) {
                out.write(line);
                written.addAndGet(line.length);
            }
        })) {
            assertThat(follow(server.port())).isEqualTo(Outcome.of(LinkReason.BROKEN_ANSWER));
        }
        assertThat(written.get()).isLessThan(90_000_000);
    }

    @ParameterizedTest
    @CsvSource({"SSH-2.0-OpenSSH", "HTTP/1.1 2000 x", "HTTP/1.1 20x", "HTTP/2 200", "''", "HTTP/1.1 100 x"})
    void what_is_no_answer_is_none(String head) throws Exception {
        try (DoubleServer server = DoubleServer.saying(head)) {
            assertThat(follow(server.port()).reason()).isEqualTo(LinkReason.BROKEN_ANSWER);
        }
    }
}
