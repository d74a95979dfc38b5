package org.gongkai.bench.drills;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.bench.platform.Restores;

/** Backup and restore ({@code --deeds N} before it): what comes back is equal in counts, hashes and pages. */
public final class RestoreDrill {
    private static final long DEEDS = 10_000;
    private static final int SHOWN = 20;

    private RestoreDrill() {}

    /** Runs the drill; about two minutes. */
    public static void main(String[] arguments) throws Exception {
        Drill drill = new Drill(arguments);
        Path folder = Files.createTempDirectory("gongkai-restore-");
        Restores.Result result = new Restores(folder, _ -> "", drill.firstSeed())
                .run(drill.options().number("deeds", DEEDS));
        drill.say(String.format(
                Locale.ROOT,
                "One backup was made while 8 people worked, one when all was quiet (%,d rows, %,d stored files, %,d bytes);"
                        + " both were restored into new folders and started.%n",
                result.rows(),
                result.files(),
                result.bytes()));
        drill.say(String.format(
                Locale.ROOT,
                "Of the quiet one every table (one hash of all rows), every file and %,d pages were compared with the original;"
                        + " of both the approvals, the bonds between the tables and the audit trail.%n",
                result.pages()));
        result.findings().stream().limit(SHOWN).forEach(finding -> drill.say("- " + finding));
        drill.bar("pages compared", result.pages(), ">=", 1);
        drill.bar("differences", result.findings().size(), "<=", 0);
        System.exit(drill.exitCode());
    }
}
