package org.gongkai.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gongkai.postgres.process.PidFile;
import org.gongkai.postgres.process.Stopping;

/** What an earlier supervisor left behind when it was killed: a server still running, or its note. */
final class LeftOver {
    /** A note is written in one go, so one that stays unfinished was cut off by a power failure. */
    private static final Duration UNFINISHED = Duration.ofSeconds(10);

    private LeftOver() {}

    /**
     * Stops the server that still runs on this folder, if one does, and removes a note whose number belongs to somebody else
     * by now. The caller holds the folder's lock.
     *
     * @throws RefusedException the server does not stop, or it cannot be told whether it is one
     */
    static void clear(DataFolder folder, Duration patience) throws IOException, RefusedException {
        Path note = folder.cluster().resolve(PidFile.NAME);
        if (!Files.exists(note)) {
            return;
        }
        Optional<PidFile> said = PidFile.in(folder.cluster());
        if (said.isEmpty()) {
            if (Files.getLastModifiedTime(note)
                    .toInstant()
                    .isBefore(Instant.now().minus(UNFINISHED))) {
                Files.deleteIfExists(note);
            }
            return;
        }
        switch (said.get().finding(folder.cluster(), PidFile::onThisMachine)) {
            case PidFile.Finding.NoServer() -> {} // the new server sees that itself
            case PidFile.Finding.Stranger(var _) -> Files.deleteIfExists(note);
            case PidFile.Finding.Unclear(long pid) ->
                throw new RefusedException(new Refusal.ServerUnclear(folder.root(), pid));
            case PidFile.Finding.Server(long pid) -> stop(folder, pid, patience);
        }
    }

    private static void stop(DataFolder folder, long pid, Duration patience) throws IOException, RefusedException {
        Optional<ProcessHandle> server = ProcessHandle.of(pid);
        if (server.isPresent() && !Stopping.stop(server.get(), folder.root(), patience)) {
            throw new RefusedException(new Refusal.ServerWillNotStop(folder.root(), pid));
        }
    }
}
