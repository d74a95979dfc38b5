package org.gongkai.postgres.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Asks a server to stop: first in good order, then at once. Never killed: what it has committed is safe either way. */
public final class Stopping {
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Stopping() {}

    /**
     * Stops a server and waits for its end.
     *
     * @param patience how long the stop in good order (connections ended, everything written) may take
     * @return whether it ended
     */
    public static boolean stop(ProcessHandle server, Path folder, Duration patience) throws IOException {
        signal("INT", server, folder);
        if (hasEndedWithin(server, patience)) {
            return true;
        }
        signal("QUIT", server, folder);
        return hasEndedWithin(server, AT_ONCE);
    }

    /** In a container nobody may be there to bury a process whose parent is gone; it has ended all the same. */
    private static boolean hasEndedWithin(ProcessHandle server, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!Program.endsWithin(server, LOOK_EVERY) && !PidFile.isUnburied(server.pid())) {
            if (System.nanoTime() > deadline) {
                return false;
            }
        }
        return true;
    }

    /** Java itself can send two signals only, and neither of these. */
    private static void signal(String name, ProcessHandle server, Path folder) throws IOException {
        if (server.isAlive()) {
            List<String> words = List.of("sh", "-c", "kill -" + name + " " + server.pid());
            Program.run(Program.of(words, folder, Path.of("/dev/null")), AT_ONCE);
        }
    }
}
