package org.gongkai.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, found from wherever the test is started. */
final class Repository {

    static final Path ROOT = root();

    private Repository() {}

    /** All Java files under the {@code src/main/java} of every module. */
    static List<Path> mainSources() {
        return modules()
                .map(module -> module.resolve("src/main/java"))
                .flatMap(Repository::javaFiles)
                .toList();
    }

    /** All Java files of every module, tests included. */
    static List<Path> sources() {
        return modules()
                .map(module -> module.resolve("src"))
                .flatMap(Repository::javaFiles)
                .toList();
    }

    /** All files under the {@code src/main/resources} of every module whose name ends so. */
    static List<Path> resources(String ending) {
        return modules()
                .map(module -> module.resolve("src/main/resources"))
                .flatMap(folder -> filesEnding(folder, ending))
                .toList();
    }

    /** All files that git knows, relative to the root, without those deleted in the working tree. */
    static List<Path> trackedFiles() {
        try {
            Process git = new ProcessBuilder(
                            "git", "-c", "core.quotePath=off", "ls-files", "--cached", "--others", "--exclude-standard")
                    .directory(ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines()
                    .map(Path::of)
                    .filter(file -> Files.isRegularFile(ROOT.resolve(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path as people write it: relative to the root, with slashes. */
    static String nameOf(Path file) {
        Path relative = file.isAbsolute() ? ROOT.relativize(file) : file;
        return relative.toString().replace('\\', '/');
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(ROOT.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Stream<Path> modules() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml"))).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        return filesEnding(folder, ".java");
    }

    private static Stream<Path> filesEnding(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds .mvn");
            }
            folder = parent;
        }
        return folder;
    }
}
