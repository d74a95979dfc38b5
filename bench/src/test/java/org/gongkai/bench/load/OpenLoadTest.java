package org.gongkai.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class OpenLoadTest {
    private static final Scenario PAGES = new Scenario("pages", 50, 25, _ -> new Visit("page", "/", ""));

    @Test
    void who_comes_while_the_server_is_busy_waits_and_the_waiting_counts() throws IOException {
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            HttpServer server = server(one, Duration.ofMillis(30));
            try (OpenLoad load =
                    new OpenLoad("http://127.0.0.1:" + server.getAddress().getPort())) {
                // 50 a second of 30 ms each is half as much again as one thread can do
                Answers answers = load.run(PAGES, 50, Duration.ofSeconds(2), new SplittableRandom(7));
                assertThat(answers.errors()).isZero();
                assertThat(answers.all()).hasSizeBetween(70, 130);
                assertThat(answers.rate()).isLessThan(35);
                assertThat(answers.quantiles().p95()).isGreaterThan(400);
            } finally {
                server.stop(0);
            }
        }
    }

    @Test
    void what_is_no_page_is_an_error() throws IOException {
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            HttpServer server = server(many, Duration.ZERO);
            Scenario wrong = new Scenario("wrong", 50, 25, _ -> new Visit("page", "/missing", ""));
            try (OpenLoad load =
                    new OpenLoad("http://127.0.0.1:" + server.getAddress().getPort())) {
                Answers answers = load.run(wrong, 50, Duration.ofMillis(300), new SplittableRandom(7));
                assertThat(answers.errors()).isEqualTo(answers.all().size()).isPositive();
                assertThat(answers.errorsByStatus()).startsWith("{404=");
            } finally {
                server.stop(0);
            }
        }
    }

    @Test
    void the_highest_rate_is_narrowed_down() {
        Ceiling ceiling = new Ceiling(
                25, rate -> new Answers(1, List.of(new Answers.Answer("page", rate <= 330 ? 20 : 30, 200))));
        assertThat(ceiling.from(200, true)).isEqualTo(325);
        assertThat(ceiling.tries()).extracting(Ceiling.Try::rate).containsExactly(400.0, 300.0, 350.0, 325.0);
        Ceiling tooSlow = new Ceiling(25, _ -> new Answers(1, List.of(new Answers.Answer("page", 30, 200))));
        assertThat(tooSlow.from(200, false)).isZero();
    }

    private static HttpServer server(ExecutorService threads, Duration busy) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            LockSupport.parkNanos(busy.toNanos());
            boolean isThere = exchange.getRequestURI().getPath().equals("/");
            exchange.sendResponseHeaders(isThere ? 200 : 404, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
