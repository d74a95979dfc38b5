package org.gongkai.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A supervisor in another process, which writes one row after another and says each number once it is acknowledged. */
final class Writing {
    private final Process process;
    private final BufferedReader said;
    private final long server;
    private int acknowledged;

    private Writing(Process process, BufferedReader said, long server) {
        this.process = process;
        this.said = said;
        this.server = server;
    }

    /** Starts the supervisor in this folder and waits until its server runs. */
    static Writing start(Path data, String table) throws IOException {
        return start(List.of(), data, table);
    }

    /** Starts the supervisor with words before its own. */
    static Writing start(List<String> prefix, Path data, String table) throws IOException {
        List<String> words = new ArrayList<>(prefix);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        words.addAll(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProgram.class.getName(),
                data.toString(),
                table));
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String server = said.readLine();
        if (server == null) {
            throw new IOException("the writing program did not start its server");
        }
        return new Writing(process, said, Long.parseLong(server));
    }

    /** The number of the server's process. */
    long server() {
        return server;
    }

    Process process() {
        return process;
    }

    /** Reads on until this many rows were acknowledged. */
    void awaitRows(int rows) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            acknowledged = Integer.parseInt(line);
            if (acknowledged >= rows) {
                return;
            }
        }
    }

    /** Kills the supervisor and returns the last row it had acknowledged. */
    int kill() throws IOException {
        process.toHandle().destroyForcibly();
        awaitRows(Integer.MAX_VALUE);
        return acknowledged;
    }

    /** Kills the watch, so that the server outlives its supervisor. */
    void killWatch(Path cluster) throws IOException {
        List<ProcessHandle> watches = ProcessHandle.allProcesses()
                .filter(candidate -> words(candidate).contains("gongkai-postgres-watch\0" + cluster))
                .toList();
        if (watches.size() != 1) {
            throw new IOException("one watch expected, found " + watches);
        }
        watches.getFirst().destroyForcibly();
    }

    private static String words(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException e) {
            return "";
        }
    }
}
