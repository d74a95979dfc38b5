package org.gongkai.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.SearchableKind.PublicVersion;
import org.gongkai.web.search.engine.lucene.LuceneEngine;
import org.gongkai.web.search.indexing.IndexKeeper;

/** Builds an index of invented items and asks it, by the product and by the library alone, in turn. */
public final class SearchRace implements AutoCloseable {
    private static final double NANOSECONDS = 1e9;

    private final Path folder;
    private final InventedTexts texts;
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
        this.texts = new InventedTexts(seed);
        this.items = new InventedItems(texts, count, folder.resolve("texts"));
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
    public Contest.Result ask(int questions) {
        try (LuceneEngine engine = LuceneEngine.in(folder);
                PlainLucene plain = new PlainLucene(folder)) {
            Contest contest = new Contest(new Search(engine, List.of(items)), plain, texts, Contest.Clock.PROCESSOR);
            SplittableRandom random = new SplittableRandom(seed);
            Contest.Result _ = contest.run(random, questions);
            return contest.run(random, questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cpu() {
        return Contest.Clock.PROCESSOR.nanoseconds();
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
}
