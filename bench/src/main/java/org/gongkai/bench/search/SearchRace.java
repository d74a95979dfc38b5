package org.gongkai.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.SearchQuestion;
import org.gongkai.web.search.SearchableKind.PublicVersion;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Order;
import org.gongkai.web.search.engine.lucene.LuceneEngine;
import org.gongkai.web.search.indexing.IndexKeeper;
import org.gongkai.web.search.text.QuestionReader;

/** Builds an index of invented items and asks it, by the product and by the library alone, in turn. */
public final class SearchRace implements AutoCloseable {
    /** As many words as a language has in use. */
    public static final int WORDS = 60_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS = 1e9;
    private static final double MILLION = 1e6;
    private static final int P95 = 95;
    private static final int ALL = 100;

    private final Path folder;
    private final InventedItems items;
    private final long seed;

    /**
     * A race over so many items.
     *
     * @param folder empty; index and texts stay in it
     */
    public SearchRace(Path folder, long seed, int count) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("index"));
        this.seed = seed;
        this.items = new InventedItems(seed, count, new Vocabulary(seed, WORDS), folder.resolve("texts"));
    }

    @Override
    public void close() throws IOException {
        items.close();
    }

    /** Builds the index from the items, as the product does from its database. */
    public Build build() {
        for (PublicVersion version : items.publicVersions("", Integer.MAX_VALUE)) {
            items.document(version.id());
        }
        long start = System.nanoTime();
        long startCpu = cpu();
        try (LuceneEngine engine = LuceneEngine.in(folder)) {
            new IndexKeeper(engine, List.of(items)).rebuild();
            double seconds = (System.nanoTime() - start) / NANOSECONDS;
            double cpu = (cpu() - startCpu) / NANOSECONDS;
            long count = engine.count(items.kind());
            return new Build(count, seconds, cpu, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks so many questions of both, after warming both up with as many others. */
    public Result ask(int questions) {
        try (LuceneEngine engine = LuceneEngine.in(folder);
                PlainLucene plain = new PlainLucene(folder)) {
            Search search = new Search(engine, List.of(items));
            SplittableRandom random = new SplittableRandom(seed);
            Times _ = times(search, plain, random, questions);
            return times(search, plain, random, questions).result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Times times(Search search, PlainLucene plain, SplittableRandom random, int questions) {
        Times times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < questions; i++) {
            String words = items.question(random);
            Query query = PlainLucene.query(
                    new EngineQuestion(QuestionReader.read(words).query(), List.of(), Order.RELEVANCE, 1));
            List<String> plainKeys = new ArrayList<>();
            List<String> ownKeys = new ArrayList<>();
            Runnable plainly = () -> plainKeys.addAll(plain.find(query));
            Runnable ours = () -> search.find(SearchQuestion.of(words)).hits().stream()
                    .map(hit -> hit.kind() + "/" + hit.document().id())
                    .forEach(ownKeys::add);
            boolean isPlainFirst = i % 2 == 0;
            double first = timed(isPlainFirst ? plainly : ours);
            double second = timed(isPlainFirst ? ours : plainly);
            times.plain.add(isPlainFirst ? first : second);
            times.own.add(isPlainFirst ? second : first);
            if (!plainKeys.equals(ownKeys)) {
                times.different.add(words);
            }
        }
        return times;
    }

    private static double timed(Runnable work) {
        long start = cpu();
        work.run();
        return (cpu() - start) / MILLION;
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    /**
     * How an index was built, by one thread.
     *
     * @param seconds by the clock
     * @param cpuSeconds of processor time of the thread; what merges segments runs beside it
     */
    public record Build(long count, double seconds, double cpuSeconds, long bytes) {}

    /**
     * Processor milliseconds of a question.
     *
     * @param ratio all questions of the product to all of the library alone
     * @param different questions whose answers were not the same
     */
    public record Result(Side own, Side plain, double ratio, List<String> different) {}

    /** Processor milliseconds of one contender. */
    public record Side(double p50, double p95, double mean) {
        static Side of(List<Double> times) {
            double[] sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Side(
                    sorted[sorted.length / 2],
                    sorted[Math.min(sorted.length - 1, sorted.length * P95 / ALL)],
                    Arrays.stream(sorted).average().orElse(0));
        }
    }

    private record Times(List<Double> own, List<Double> plain, List<String> different) {
        Result result() {
            Side ours = Side.of(own);
            Side plainly = Side.of(plain);
            return new Result(ours, plainly, ours.mean() / plainly.mean(), List.copyOf(different));
        }
    }
}
