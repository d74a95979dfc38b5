package org.gongkai.bench.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.gongkai.bench.load.Lengths;
import org.gongkai.bench.load.LoadRun;

/**
 * The platform with very many items ({@code --items N}) under load: pages, search and lists of the office. What was filled once
 * ({@code --data DIR}) is used again, its index built anew unless {@code --index keep} is said.
 */
public final class LoadDrill {
    private static final int ITEMS = 1_000_000;
    private static final int QUESTIONS = 1_000;
    private static final int WARM_UP_SECONDS = 60;
    private static final int COUNTED_SECONDS = 60;
    private static final int TRIED_SECONDS = 15;

    private LoadDrill() {}

    /** Runs the drill; half an hour for a million items. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Drill drill = new Drill(arguments);
        Options options = drill.options();
        int items = (int) options.number("items", ITEMS);
        Path data = options.has("data")
                ? Path.of(options.text("data", "")).toAbsolutePath()
                : Files.createTempDirectory("gongkai-load-").resolve("data");
        Files.createDirectories(data.getParent());
        Lengths lengths = new Lengths(
                (int) options.number("questions", QUESTIONS),
                Duration.ofSeconds(options.number("warm-up", WARM_UP_SECONDS)),
                Duration.ofSeconds(options.number("seconds", COUNTED_SECONDS)),
                Duration.ofSeconds(options.number("tried", TRIED_SECONDS)),
                !options.text("index", "").equals("keep"));
        new LoadRun(data, drill.firstSeed(), items, lengths).run(chapter -> {
            chapter.lines().forEach(drill::say);
            chapter.bars().forEach(bar -> drill.bar(bar.name(), bar.figure(), "<=", bar.bar()));
            drill.say("");
        });
        System.exit(drill.exitCode());
    }
}
