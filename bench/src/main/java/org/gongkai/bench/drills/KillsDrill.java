package org.gongkai.bench.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.bench.platform.Kills;

/** Kills the whole process ({@code --kills N} times) in the middle of publishing and uploading: nothing acknowledged is lost. */
public final class KillsDrill {
    private static final int KILLS = 50;
    private static final int SHOWN = 20;

    private KillsDrill() {}

    /** Runs the drill; about ten seconds a kill. */
    public static void main(String[] arguments) throws IOException {
        Drill drill = new Drill(arguments);
        int kills = (int) drill.options().number("kills", KILLS);
        Path folder = Files.createTempDirectory("gongkai-kills-").resolve("data");
        Kills.Result result = new Kills(folder, drill.firstSeed()).run(kills);
        drill.say(String.format(
                Locale.ROOT,
                "serve was killed %d times by kill -9, every second time together with its database, while 4 people took %,d"
                        + " items from draft to publication, revision and withdrawal: %,d deeds acknowledged, %d cut off and"
                        + " asked for once more under their key.%n",
                result.kills(),
                result.items(),
                result.acknowledged(),
                result.open()));
        drill.say(
                "After each start: pages, interface and search of every item touched; at the end all of them, the tables"
                        + " (SQL of the drill's own), ledger, trail and outbox.\n");
        result.findings().stream().limit(SHOWN).forEach(finding -> drill.say("- " + finding));
        drill.bar("kills", result.kills(), ">=", kills);
        drill.bar("things that should not be", result.findings().size(), "<=", 0);
        System.exit(drill.exitCode());
    }
}
