package org.gongkai.bench.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.bench.platform.Platform;
import org.gongkai.bench.platform.Tamperings;

/** Tampers with the audit trail ({@code --times N}): each time it is found. */
public final class TamperingDrill {
    private static final int TIMES = 1_000;
    private static final int SHOWN = 20;

    private TamperingDrill() {}

    /** Runs the drill; a minute or two for a thousand times. */
    public static void main(String[] arguments) throws IOException {
        Drill drill = new Drill(arguments);
        int times = (int) drill.options().number("times", TIMES);
        Path folder = Files.createTempDirectory("gongkai-tampering-").resolve("data");
        Tamperings.Result result;
        try (Platform platform = Platform.start(folder, "")) {
            result = new Tamperings(platform, drill.firstSeed()).run(times);
        }
        drill.say(
                "A sealed trail of 300 rows in 5 bodies was tampered with %d times in %d ways: rows changed, removed, exchanged,"
                        .formatted(result.times(), result.kinds()));
        drill.say("cut off with and without their seals, forged seals, rows added past the platform.\n");
        result.missed().stream().limit(SHOWN).forEach(finding -> drill.say("- " + finding));
        drill.bar("tamperings", result.times(), ">=", times);
        drill.bar("not found, or called by another name", result.missed().size(), "<=", 0);
        System.exit(drill.exitCode());
    }
}
