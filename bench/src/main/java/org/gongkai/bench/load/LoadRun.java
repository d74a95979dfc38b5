package org.gongkai.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.bench.platform.Platform;
import org.gongkai.bench.platform.ServeProcess;
import org.gongkai.bench.search.Contest;
import org.gongkai.bench.search.InventedTexts;
import org.gongkai.bench.search.PlainLucene;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.engine.SearchEngine;
import org.gongkai.web.search.indexing.IndexKeeper;

/** Fills a platform, builds its index, holds its search against the library alone, and lets people ask for pages. */
public final class LoadRun {
    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1_048_576;
    private static final List<String> MACHINE = List.of("-Xmx1g");

    private final Path data;
    private final long seed;
    private final int items;
    private final Lengths lengths;

    /**
     * A run.
     *
     * @param data a folder that a run has filled, or that is not there yet
     * @param seed of texts and plan; a folder that is filled keeps its own
     * @param items so many it is filled with; a folder that is filled keeps its own
     */
    public LoadRun(Path data, long seed, int items, Lengths lengths) {
        this.data = data;
        this.seed = seed;
        this.items = items;
        this.lengths = lengths;
    }

    /** Does all of it and tells each part when it is done. */
    public void run(Consumer<Chapter> told) throws IOException, SQLException {
        Visits visits;
        long start = System.nanoTime();
        try (Stand stand = Stand.in(data, seed, items)) {
            told.accept(filled(stand, seconds(start)));
            if (stand.founded().isNew() || lengths.isIndexBuiltAnew()) {
                told.accept(build(stand));
            }
            told.accept(race(stand));
            visits = stand.visits();
        }
        try (ServeProcess serve = ServeProcess.start(data, MACHINE);
                OpenLoad load = new OpenLoad(serve.address())) {
            new Hours(serve, load, visits, lengths, seed).tell(told);
        }
    }

    private static Chapter filled(Stand stand, double seconds) {
        String how = stand.founded().isNew() ? "filled by `copy` in %.0f s".formatted(seconds) : "filled before";
        String line = String.format(
                Locale.ROOT,
                "%,d items of %d bodies, texts of 800 to 2,000 characters, %,d words (Zipf); %,d public; database %,.0f MB, %s.%n",
                stand.plan().count(),
                stand.county().bodies().size(),
                InventedTexts.WORDS,
                stand.platform().part(PublicItems.class).count(OptionalLong.empty()),
                databaseMegabytes(stand.platform()),
                how);
        return new Chapter(List.of(line), List.of());
    }

    private static double databaseMegabytes(Platform platform) {
        return platform.jdbc()
                        .sql("select pg_database_size(current_database())")
                        .query(Long.class)
                        .single()
                / MEGABYTE;
    }

    /** The platform's own: from the tables, as at a start without an index. */
    private Chapter build(Stand stand) throws IOException {
        IndexKeeper keeper = stand.platform().part(IndexKeeper.class);
        long start = System.nanoTime();
        keeper.rebuild();
        double seconds = seconds(start);
        long count = stand.platform().part(SearchEngine.class).count("item");
        long startOfComparison = System.nanoTime();
        int differences = keeper.compare().all().size();
        String line = String.format(
                Locale.ROOT,
                "Index built from the tables in %.0f s: %,.0f items a second, %,.0f MB; held against the tables (as at every"
                        + " start) in %.0f s.%n",
                seconds,
                count / seconds,
                megabytes(index()),
                seconds(startOfComparison));
        return new Chapter(
                List.of(line), List.of(Chapter.Bar.none("items in which index and tables differ", differences)));
    }

    private Chapter race(Stand stand) throws IOException {
        // what the start of the platform still mends would be found by the one contender only
        IndexKeeper.Differences _ = stand.platform().part(IndexKeeper.class).repair();
        Race race = new Race();
        try (PlainLucene plain = new PlainLucene(index())) {
            SplittableRandom random = new SplittableRandom(seed); // no question is asked twice on purpose
            Search search = stand.platform().part(Search.class);
            race.warmUp(
                    new Contest(search, plain, stand.texts(), Contest.Clock.WALL), random.split(), lengths.questions());
            for (Contest.Clock clock : Contest.Clock.values()) {
                race.run(new Contest(search, plain, stand.texts(), clock), random.split(), lengths.questions());
            }
        }
        return race.chapter();
    }

    private Path index() throws IOException {
        try (Stream<Path> folders = Files.list(data.resolve("search"))) {
            return folders.max(Path::compareTo).orElseThrow();
        }
    }

    private static double megabytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Footprint.bytes(file);
            }
        }
        return bytes / MEGABYTE;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOSECONDS;
    }
}
