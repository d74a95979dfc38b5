package org.gongkai.bench.platform;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.bench.judgement.Act;
import org.gongkai.bench.judgement.Audit;
import org.gongkai.bench.judgement.Deed;
import org.gongkai.bench.judgement.HttpDoor;
import org.gongkai.bench.judgement.Journal;
import org.gongkai.bench.judgement.Outcome;
import org.gongkai.bench.judgement.Ruling;
import org.gongkai.bench.judgement.Town;
import org.gongkai.bench.judgement.Watch;

/**
 * {@code serve} is killed again and again while items go their way over HTTP, every second time together with its database. After
 * each start all that was acknowledged must be there, what was not answered must be done or not done, and asking for it once more
 * under its key must do it once.
 */
public final class Kills {
    private static final int FLOWS = 4;
    private static final int CHECKED_AGAIN = 20;

    private final Path data;
    private final long seed;
    private final Random dice;
    private final Town town;
    private final Clerk.Office office;
    private final Set<Long> changed = new TreeSet<>();
    private final List<Flow.Question> questions = new ArrayList<>();
    private final List<String> findings = Collections.synchronizedList(new ArrayList<>());
    private long asked;

    /** On a folder that is not there yet. */
    public Kills(Path data, long seed) {
        this.data = data;
        this.seed = seed;
        this.dice = new Random(seed);
        try (Platform platform = Platform.start(data, "")) {
            this.town = Founding.on(platform);
        }
        Clerk.Office.Counters counters = new Clerk.Office.Counters(new AtomicLong(), new AtomicLong());
        this.office = new Clerk.Office(seed, town, new Desk(), new Journal(), counters);
    }

    /**
     * What came of it.
     *
     * @param acknowledged deeds that were answered
     * @param open deeds that were cut off by a kill and asked for once more
     * @param items taken on their way
     */
    public record Result(int kills, long acknowledged, long open, int items, List<String> findings) {}

    /** Kills so often, and judges. */
    public Result run(int kills) throws IOException {
        for (int kill = 0; kill < kills; kill++) {
            ServeProcess serve = ServeProcess.start(data);
            try {
                verify(serve);
            } finally {
                work(serve, kill % 2 == 1);
            }
        }
        try (ServeProcess serve = ServeProcess.start(data)) {
            verify(serve);
            changed.addAll(office.journal().byItem().keySet());
            verify(serve);
        }
        try (Platform platform = Platform.start(data, "")) {
            findings.addAll(new Audit(platform.seen(), office.journal(), town).findings());
        }
        int items = office.journal().byItem().size();
        return new Result(kills, office.journal().size(), asked, items, List.copyOf(findings));
    }

    /** Lets everybody work, and kills at a moment nobody knows. */
    private void work(ServeProcess serve, boolean withDatabase) {
        AtomicBoolean stopped = new AtomicBoolean();
        List<Flow> flows = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < FLOWS; i++) {
                Flow flow =
                        new Flow(office, new HttpDoor(client, serve.address()), new Random(dice.nextLong()), stopped);
                flows.add(flow);
                threads.execute(() -> {
                    try {
                        flow.run();
                    } catch (IllegalStateException e) {
                        findings.add(String.valueOf(e.getMessage()));
                    }
                });
            }
            LockSupport.parkNanos(Duration.ofMillis(400 + dice.nextLong(1_800)).toNanos());
            serve.kill(withDatabase);
            stopped.set(true);
        }
        flows.forEach(flow -> {
            flow.touched().forEach(slip -> changed.add(slip.item()));
            flow.question().ifPresent(questions::add);
        });
    }

    private void verify(ServeProcess serve) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Watch watch = new Watch(client, serve.address());
            answerQuestions(new HttpDoor(client, serve.address()), watch);
            Map<Long, Ruling> rulings = new HashMap<>();
            office.journal().byItem().forEach((item, entries) -> rulings.put(item, Ruling.on(entries, town)));
            Set<Long> looked = new HashSet<>(changed);
            List<Long> all = List.copyOf(rulings.keySet());
            for (int i = 0; i < Math.min(CHECKED_AGAIN, all.size()); i++) {
                looked.add(all.get(dice.nextInt(all.size())));
            }
            looked.forEach(item -> findings.addAll(watch.verify(item, rulings.get(item))));
            changed.clear();
        } catch (IOException e) {
            findings.add("after a start: " + e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Done or not done before the kill, now it is done, and once. */
    private void answerQuestions(HttpDoor door, Watch watch) throws IOException, InterruptedException {
        for (Flow.Question question : questions) {
            asked++;
            Deed deed = question.deed();
            if (deed.act() != Act.DRAFT) {
                long now = watch.revision(question.before().item(), deed.who().token());
                if (now != question.before().revision()
                        && now != question.before().revision() + 1) {
                    findings.add("item %d stands at revision %d, %d was acknowledged"
                            .formatted(
                                    question.before().item(),
                                    now,
                                    question.before().revision()));
                }
            }
            switch (door.ask(deed, question.key())) {
                case Outcome.Done(long item, long revision) -> {
                    office.journal().note(new Journal.Entry(deed, item, revision, question.begun(), System.nanoTime()));
                    changed.add(item);
                }
                case Outcome.Refused refused ->
                    findings.add("%s was refused when asked once more: %s".formatted(deed.act(), refused.code()));
                case Outcome.Unknown unknown ->
                    findings.add("%s was not answered when asked once more: %s".formatted(deed.act(), unknown.cause()));
            }
        }
        questions.clear();
    }

    /** The seed it was begun with. */
    public long seed() {
        return seed;
    }
}
