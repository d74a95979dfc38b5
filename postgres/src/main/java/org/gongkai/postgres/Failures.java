package org.gongkai.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.postgres.process.Program;

/** Tells from what a program or the system said which refusal it is. */
final class Failures {
    private static final Pattern NO_ROOM = Pattern.compile("No space left on device|Disk quota exceeded");
    private static final Pattern NOT_ALLOWED =
            Pattern.compile("Permission denied|wrong ownership|Operation not permitted");
    /** The programs and the files of an empty database take about this much, in megabytes. */
    private static final long EMPTY_DATABASE = 120;

    private static final long MEGABYTE = 1024L * 1024;

    private Failures() {}

    /** Refuses to start with less room than asked for. */
    static void verifyRoom(DataFolder folder, Options options) throws IOException, RefusedException {
        if (freeMegabytes(folder) < options.freeMegabytes()) {
            throw diskFull(folder, options, List.of());
        }
    }

    /** What the end of a program means, from the last lines of its log. */
    static RefusedException from(DataFolder folder, Path log, Options options) throws IOException {
        List<String> lines = Program.lastLines(log);
        if (lines.stream().anyMatch(line -> NO_ROOM.matcher(line).find())) {
            return diskFull(folder, options, lines);
        }
        if (lines.stream().anyMatch(line -> NOT_ALLOWED.matcher(line).find())) {
            return new RefusedException(new Refusal.WrongOwner(folder.root()), lines);
        }
        return new RefusedException(new Refusal.StartFailed(log), lines);
    }

    /** Whether processes of a killed server still hold its memory, which they let go of by themselves. */
    static boolean isHeldByRemains(RefusedException refused) {
        return refused.details().stream().anyMatch(line -> line.contains("pre-existing shared memory block"));
    }

    /** What a failure of reading or writing means. */
    static RefusedException from(Path folder, IOException failure) {
        if (failure.getCause() instanceof UncheckedIOException walking && walking.getCause() != null) {
            return from(folder, walking.getCause());
        }
        if (failure instanceof AccessDeniedException denied) {
            String file = denied.getFile();
            return new RefusedException(new Refusal.WrongOwner(file == null ? folder : Path.of(file)), failure);
        }
        if (NO_ROOM.matcher(String.valueOf(failure.getMessage())).find()) {
            return new RefusedException(new Refusal.DiskFull(folder, 0, EMPTY_DATABASE), failure);
        }
        return new RefusedException(new Refusal.FolderUnusable(folder), failure);
    }

    /** What was left was not enough, whatever the options say. */
    private static RefusedException diskFull(DataFolder folder, Options options, List<String> lines)
            throws IOException {
        long free = freeMegabytes(folder);
        long needed = Math.max(options.freeMegabytes(), free + EMPTY_DATABASE);
        return new RefusedException(new Refusal.DiskFull(folder.root(), free, needed), lines);
    }

    private static long freeMegabytes(DataFolder folder) throws IOException {
        return Files.getFileStore(folder.root()).getUsableSpace() / MEGABYTE;
    }
}
