package org.gongkai.bench.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.web.GongkaiApplication;

/** {@code serve} in a process of its own, on a data folder, to be killed. */
public final class ServeProcess implements AutoCloseable {
    private static final String READY = "READY ";

    private final Process process;
    private final String address;

    private ServeProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it with the quick compiler alone, so that it is up soon, and returns once it answers. */
    public static ServeProcess start(Path data) throws IOException {
        return start(data, List.of("-XX:TieredStopAtLevel=1"));
    }

    /**
     * Starts it as the launcher does, and returns once it answers.
     *
     * @param options of the virtual machine beside the launcher's
     */
    public static ServeProcess start(Path data, List<String> options) throws IOException {
        Process process = new ProcessBuilder(words(data, options))
                .redirectError(data.resolveSibling("serve.log").toFile())
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = out.readLine();
        }
        if (line == null) {
            process.destroyForcibly();
            throw new IOException("serve did not start; see " + data.resolveSibling("serve.log"));
        }
        return new ServeProcess(process, line.substring(READY.length()).strip().replaceAll("/$", ""));
    }

    private static List<String> words(Path data, List<String> options) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8"));
        words.addAll(options);
        words.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                GongkaiApplication.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--key-file",
                Platform.keyFile(data).toString()));
        return words;
    }

    /** The address of its pages, without a slash at the end. */
    public String address() {
        return address;
    }

    /** The application's process; the database's are below it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * Ends it by {@code kill -9}.
     *
     * @param withDatabase whether the database's processes are killed at the same moment; else they learn of it themselves
     */
    public void kill(boolean withDatabase) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        if (withDatabase) {
            children.forEach(ProcessHandle::destroyForcibly);
        }
        process.onExit().join();
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
