package org.gongkai.bench.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run of another program over files in a folder of its own. */
final class Conversion {
    private static final int MINUTES = 10;

    private Conversion() {}

    /** The commands that write every source again, under its name with the other extension, into the folder. */
    @FunctionalInterface
    interface Commands {
        List<List<String>> of(Path folder, List<Path> sources);
    }

    /** All files as written again, or nothing where one is missing. */
    static Optional<List<byte[]>> of(List<byte[]> files, String from, String to, Commands commands) {
        try {
            Path folder = Files.createTempDirectory("gongkai-programs");
            Path written = Files.createDirectory(folder.resolve("written"));
            List<Path> sources = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                sources.add(Files.write(folder.resolve(i + "." + from), files.get(i)));
            }
            for (List<String> command : commands.of(written, sources)) {
                run(command, folder.resolve("log"));
            }
            return written(files.size(), to, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
        }
    }

    private static Optional<List<byte[]>> written(int count, String extension, Path folder) throws IOException {
        List<byte[]> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve(i + "." + extension);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            written.add(Files.readAllBytes(file));
        }
        return Optional.of(written);
    }
}
