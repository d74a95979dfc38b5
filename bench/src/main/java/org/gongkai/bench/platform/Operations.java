package org.gongkai.bench.platform;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.bench.judgement.Act;
import org.gongkai.bench.judgement.Audit;
import org.gongkai.bench.judgement.Door;
import org.gongkai.bench.judgement.HttpDoor;
import org.gongkai.bench.judgement.Journal;
import org.gongkai.bench.judgement.Ruling.Stretch;
import org.gongkai.bench.judgement.ServiceDoor;
import org.gongkai.bench.judgement.Town;
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.publishing.ItemFiles;
import org.gongkai.web.publishing.Publishing;

/**
 * Many people at once do random things with random items, through the service layer and over HTTP, while others look at every
 * public page; afterwards everything that was seen, written and counted is held against what was acknowledged.
 */
public final class Operations {
    private static final int CLERKS = 8;
    private static final int VISITORS = 2;

    private final Platform platform;
    private final Town town;
    private final long seed;
    private final Journal journal = new Journal();
    private final List<String> findings = new ArrayList<>();

    /** On an empty platform. */
    public Operations(Platform platform, long seed) {
        this.platform = platform;
        this.town = Founding.on(platform);
        this.seed = seed;
    }

    /**
     * What came of it.
     *
     * @param deeds tried
     * @param done acknowledged, by what was done
     * @param looks answers that were looked at, and how many of them showed a content
     * @param seconds of the clerks' work
     * @param findings what should not be; empty where everything held
     */
    public record Result(long deeds, Map<Act, Long> done, Looks looks, double seconds, List<String> findings) {
        /** What visitors did. */
        public record Looks(long all, long withContent) {}

        /** All that was acknowledged. */
        public long acknowledged() {
            return done.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What was acknowledged so far. */
    public Journal journal() {
        return journal;
    }

    /** The people. */
    public Town town() {
        return town;
    }

    /** Runs so many deeds and judges. */
    public Result run(long deeds) {
        Clerk.Office.Counters counters = new Clerk.Office.Counters(new AtomicLong(deeds), new AtomicLong());
        List<Clerk> clerks = new ArrayList<>();
        List<Visitor> visitors = new ArrayList<>();
        long begun = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Door service = new ServiceDoor(
                    platform.part(Publishing.class), platform.part(FileIntake.class), platform.part(ItemFiles.class));
            List<Door> doors = List.of(service, service, new HttpDoor(client, platform.address()));
            Clerk.Office office = new Clerk.Office(seed, town, new Desk(), journal, counters);
            for (int i = 0; i < CLERKS; i++) {
                clerks.add(new Clerk(new Random(seed * CLERKS + i), office, doors));
            }
            for (int i = 0; i < VISITORS; i++) {
                visitors.add(new Visitor(new Random(seed + i), seed, platform.address(), counters));
            }
            runAll(clerks, visitors);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Map<Act, Long> done = new EnumMap<>(Act.class);
        clerks.forEach(clerk -> clerk.done().forEach((act, count) -> done.merge(act, count, Long::sum)));
        clerks.forEach(clerk -> findings.addAll(clerk.unknown()));
        judge(visitors);
        return new Result(deeds, done, looks(visitors), seconds, List.copyOf(findings));
    }

    private void runAll(List<Clerk> clerks, List<Visitor> visitors) {
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("drill-", 0).factory())) {
            List<Future<?>> running = new ArrayList<>();
            clerks.forEach(clerk -> running.add(threads.submit(clerk)));
            visitors.forEach(visitor -> running.add(threads.submit(visitor)));
            running.forEach(this::await);
        }
    }

    private static Result.Looks looks(List<Visitor> visitors) {
        return new Result.Looks(
                visitors.stream().mapToLong(Visitor::looks).sum(),
                visitors.stream().mapToLong(visitor -> visitor.sights().size()).sum());
    }

    private void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            findings.add("a thread ended: " + e.getCause());
        }
    }

    private void judge(List<Visitor> visitors) {
        Map<String, List<Stretch>> stretches = new HashMap<>();
        Audit.rulings(journal, town).values().stream()
                .flatMap(ruling -> ruling.stretches().stream())
                .forEach(one -> stretches
                        .computeIfAbsent(one.words(), _ -> new ArrayList<>())
                        .add(one));
        visitors.forEach(visitor -> visitor.sights().forEach(sight -> verify(sight, stretches)));
        findings.addAll(new Audit(platform.seen(), journal, town).findings());
    }

    private void verify(Visitor.Sight sight, Map<String, List<Stretch>> stretches) {
        for (String mark : sight.marks()) {
            boolean wasPublic = stretches.getOrDefault(mark, List.of()).stream()
                    .anyMatch(one -> one.from() <= sight.ended() && one.until() >= sight.begun());
            if (!wasPublic) {
                findings.add("%s showed %s, which was not public then".formatted(sight.from(), mark));
            }
        }
    }
}
