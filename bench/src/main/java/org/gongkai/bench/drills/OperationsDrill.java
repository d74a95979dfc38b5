package org.gongkai.bench.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.bench.platform.Operations;
import org.gongkai.bench.platform.Platform;

/** Random operations ({@code --deeds N}) by many people at once: nothing unreviewed is ever public. */
public final class OperationsDrill {
    private static final long DEEDS = 100_000;
    private static final int SHOWN = 20;

    private OperationsDrill() {}

    /** Runs the drill; five to ten minutes for a hundred thousand deeds. */
    public static void main(String[] arguments) throws IOException {
        Drill drill = new Drill(arguments);
        Path folder = Files.createTempDirectory("gongkai-operations-").resolve("data");
        Operations.Result result;
        try (Platform platform = Platform.start(folder, "")) {
            result = new Operations(platform, drill.firstSeed())
                    .run(drill.options().number("deeds", DEEDS));
        }
        drill.say(String.format(
                Locale.ROOT,
                "%,d deeds tried by 8 people at a time, a third of them over HTTP, in %.0f s: %,d done, %,d refused; %s.%n",
                result.deeds(),
                result.seconds(),
                result.acknowledged(),
                result.deeds() - result.acknowledged(),
                result.done()));
        drill.say(String.format(
                Locale.ROOT,
                "2 visitors opened %,d pages and answers meanwhile; %,d of them showed a content.%n",
                result.looks().all(),
                result.looks().withContent()));
        drill.say("Held against what was acknowledged: every content seen, the tables (SQL of the drill's own), ledger,"
                + " trail, outbox and search.\n");
        result.findings().stream().limit(SHOWN).forEach(finding -> drill.say("- " + finding));
        drill.bar("deeds tried", (double) result.deeds(), ">=", (double)
                drill.options().number("deeds", DEEDS));
        drill.bar("things that should not be", result.findings().size(), "<=", 0);
        System.exit(drill.exitCode());
    }
}
