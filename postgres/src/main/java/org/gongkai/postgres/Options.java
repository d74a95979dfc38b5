package org.gongkai.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the server is run.
 *
 * @param memory what it may take
 * @param survivesPowerLoss false only for tests: what was committed may be lost when the machine stops
 * @param patience how long to wait for the server
 * @param freeMegabytes below this much room on the disk the server is not started
 * @param binaries where the programs are unpacked; empty for the data folder itself
 */
public record Options(
        Memory memory, boolean survivesPowerLoss, Patience patience, long freeMegabytes, Optional<Path> binaries) {

    /**
     * How long to wait, before a start is given up or a stop is asked for more firmly.
     *
     * @param start until the server is ready, recovery after a power cut included
     * @param stop until all connections are ended in good order; then it stops without that, and recovers at the next start
     */
    public record Patience(Duration start, Duration stop) {}

    /** The safe settings: nothing acknowledged is ever lost. */
    public static Options safe() {
        Patience patience = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(30));
        return new Options(Memory.small(), true, patience, 256, Optional.empty());
    }

    /** Fast and forgetful, for servers that live as long as a test run; the programs are shared in this folder. */
    public static Options forTests(Path binaries) {
        Patience patience = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(10));
        return new Options(new Memory(64, 4, 32, 100), false, patience, 256, Optional.of(binaries));
    }

    /** The same with other memory. */
    public Options with(Memory other) {
        return new Options(other, survivesPowerLoss, patience, freeMegabytes, binaries);
    }

    /** The same with other waiting times. */
    public Options with(Patience other) {
        return new Options(memory, survivesPowerLoss, other, freeMegabytes, binaries);
    }

    /** The same with the programs in this folder. */
    public Options withBinaries(Path folder) {
        return new Options(memory, survivesPowerLoss, patience, freeMegabytes, Optional.of(folder));
    }

    /** The same with another bound of room on the disk, in megabytes. */
    public Options withFreeMegabytes(long megabytes) {
        return new Options(memory, survivesPowerLoss, patience, megabytes, binaries);
    }
}
