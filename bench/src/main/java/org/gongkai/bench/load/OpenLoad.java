package org.gongkai.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that come when chance has it (Poisson), whatever became of those before: who comes while the server is busy waits,
 * and the waiting counts. All times are drawn before the first request is sent.
 */
final class OpenLoad implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** So many wait at once at most; a server that lets more wait has failed, and those that come then get no answer. */
    private static final int WAITING = 4_000;

    private static final double NANOSECONDS = 1e9;
    private static final double MILLION = 1e6;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .executor(threads)
            .build();
    private final String address;
    private final Semaphore room = new Semaphore(WAITING);

    /** Against this address, without a slash at the end. */
    OpenLoad(String address) {
        this.address = address;
    }

    /**
     * A request and when it is due.
     *
     * @param nanoseconds after the beginning
     */
    private record Due(long nanoseconds, Visit visit) {}

    /** Sends requests of this kind, so many a second on average, for this long, and waits for the answers. */
    Answers run(Scenario scenario, double rate, Duration length, SplittableRandom random) {
        List<Due> due = due(scenario, rate, length, random);
        AtomicReferenceArray<Answers.Answer> answers = new AtomicReferenceArray<>(due.size());
        long start = System.nanoTime();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < due.size(); i++) {
                int index = i;
                Due one = due.get(i);
                waitUntil(start + one.nanoseconds());
                if (room.tryAcquire()) {
                    visitors.execute(() -> answers.set(index, visit(one, start)));
                } else {
                    answers.set(i, new Answers.Answer(one.visit().kind(), Double.POSITIVE_INFINITY, 0));
                }
            }
        }
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        List<Answers.Answer> all = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            all.add(answers.get(i));
        }
        return new Answers(seconds, all);
    }

    /** The page at this path, as a visitor gets it. */
    HttpResponse<byte[]> get(Visit visit) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + visit.path()))
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip");
        if (!visit.session().isEmpty()) {
            request.header("Cookie", "gongkai_session=" + visit.session());
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private Answers.Answer visit(Due due, long start) {
        try {
            int status = get(due.visit()).statusCode();
            double milliseconds = (System.nanoTime() - start - due.nanoseconds()) / MILLION;
            return new Answers.Answer(due.visit().kind(), milliseconds, status);
        } catch (IOException _) {
            return new Answers.Answer(due.visit().kind(), Double.POSITIVE_INFINITY, 0);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answers.Answer(due.visit().kind(), Double.POSITIVE_INFINITY, 0);
        } finally {
            room.release();
        }
    }

    private static List<Due> due(Scenario scenario, double rate, Duration length, SplittableRandom random) {
        List<Due> due = new ArrayList<>();
        double at = gap(rate, random);
        while (at < length.toNanos()) {
            due.add(new Due((long) at, scenario.visits().apply(random)));
            at += gap(rate, random);
        }
        return due;
    }

    private static double gap(double rate, SplittableRandom random) {
        return -Math.log(1 - random.nextDouble()) / rate * NANOSECONDS;
    }

    private static void waitUntil(long moment) {
        long left = moment - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = moment - System.nanoTime();
        }
    }

    @Override
    public void close() {
        client.close();
        threads.close();
    }
}
