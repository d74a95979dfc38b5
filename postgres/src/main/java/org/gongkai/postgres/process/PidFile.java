package org.gongkai.postgres.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The server's own note of itself, {@code postmaster.pid}, and what is true of it.
 *
 * @param pid the process it names
 * @param startedAt when that server started, to the second
 * @param isReady whether it takes connections
 */
public record PidFile(long pid, Instant startedAt, boolean isReady) {
    public static final String NAME = "postmaster.pid";

    private static final int START_LINE = 2;
    private static final int STATUS_LINE = 7;

    /**
     * The system tells a start to a hundredth of a second after the boot, the file to the second by the clock of that time;
     * a clock set right after the boot moves the one and not the other, and a busy machine is slow between the two.
     */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** What a note says about a folder. */
    public sealed interface Finding {
        /** No server runs here; a note, if there is one, names a process that is gone. */
        record NoServer() implements Finding {}

        /** The number belongs to a process that has nothing to do with this folder. */
        record Stranger(long pid) implements Finding {}

        /** This folder's server. */
        record Server(long pid) implements Finding {}

        /** A server of this folder by its command, but started at another time than the note says. */
        record Unclear(long pid) implements Finding {}
    }

    /**
     * A live process.
     *
     * @param words its command line; a single empty word where it has ended and is not buried yet
     * @param workingFolder where it works; empty where the system does not tell
     * @param startedAt when it started
     */
    public record Live(List<String> words, Optional<Path> workingFolder, Instant startedAt) {}

    /** The live processes of the machine, looked up by number. */
    @FunctionalInterface
    public interface Processes {
        Optional<Live> find(long pid);
    }

    /** The note in this folder; empty where there is none or its writer has not finished the lines needed. */
    public static Optional<PidFile> in(Path cluster) throws IOException {
        try {
            // a folder's name may be in any encoding; what is read of the note is digits and plain letters
            return parse(Files.readAllLines(cluster.resolve(NAME), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** What these lines say; empty where they are not a note. */
    public static Optional<PidFile> parse(List<String> lines) {
        if (lines.size() <= START_LINE
                || !lines.getFirst().strip().matches("-?[0-9]{1,18}")
                || !lines.get(START_LINE).strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        long pid = Math.abs(Long.parseLong(lines.getFirst().strip()));
        return Optional.of(new PidFile(
                pid, Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip())), ready));
    }

    /** Holds the note against the live processes: who is it that it names? */
    public Finding finding(Path cluster, Processes processes) {
        Optional<Live> live = processes.find(pid);
        if (live.isEmpty()) {
            return new Finding.NoServer();
        }
        if (!isServerOf(cluster, live.get())) {
            return new Finding.Stranger(pid);
        }
        Duration apart = Duration.between(live.get().startedAt(), startedAt).abs();
        return apart.compareTo(TOLERANCE) <= 0 ? new Finding.Server(pid) : new Finding.Unclear(pid);
    }

    private static boolean isServerOf(Path cluster, Live live) {
        if (live.words().isEmpty() || !live.words().getFirst().endsWith("/postgres")) {
            return false;
        }
        int option = live.words().indexOf("-D");
        boolean named = option >= 0
                && option + 1 < live.words().size()
                && live.words().get(option + 1).equals(cluster.toString());
        return named || live.workingFolder().filter(cluster::equals).isPresent();
    }

    /** The processes of this machine, as {@code /proc} tells; one that goes while it is looked at is gone. */
    public static Optional<Live> onThisMachine(long pid) {
        Optional<Instant> started = ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant());
        if (started.isEmpty()) {
            return Optional.empty();
        }
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            String words = new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8);
            return Optional.of(new Live(List.of(words.split("\0")), workingFolder(process), started.get()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a process has ended, and only its number is still kept because its parent did not ask for it. */
    static boolean isUnburied(long pid) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return state.startsWith(") Z", state.lastIndexOf(')'));
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> workingFolder(Path process) {
        try {
            return Optional.of(Files.readSymbolicLink(process.resolve("cwd")));
        } catch (IOException e) {
            return Optional.empty(); // a process of another user
        }
    }
}
