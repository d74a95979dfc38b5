package org.gongkai.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.postgres.process.Program;

/** The server's logs: a new file every day, at each start and after 10 MB; the newest are kept. */
final class LogFolder {
    private static final int KEPT = 30;
    private static final String GOING_OVER = "redirecting log output to logging collector process";

    private LogFolder() {}

    /** Deletes all but the newest logs of the server. */
    static void tidy(DataFolder folder) throws IOException {
        List<Path> logs = serverLogs(folder);
        for (Path old : logs.subList(Math.min(KEPT, logs.size()), logs.size())) {
            Files.deleteIfExists(old);
        }
    }

    /** The log to look into after a failed start: what was printed, or the server's own once it had gone over to that. */
    static Path ofStart(DataFolder folder) throws IOException {
        List<Path> logs = serverLogs(folder);
        boolean wentOver = Program.lastLines(folder.startLog()).stream().anyMatch(line -> line.contains(GOING_OVER));
        return wentOver && !logs.isEmpty() ? logs.getFirst() : folder.startLog();
    }

    /** Newest first: their names begin with the time they were begun. */
    private static List<Path> serverLogs(DataFolder folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.log())) {
            return files.filter(file -> file.getFileName().toString().matches("server-[0-9-]+\\.log"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }
}
