package org.gongkai.bench.programs;

import java.nio.file.Path;
import java.util.List;

/** Pages that Chromium prints, where it is installed. */
public final class Browser {
    private static final List<String> PROGRAMS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/chromium-headless-shell");

    private Browser() {}

    /** The pages as pdf files, in the same order; empty where Chromium is not installed or fails. */
    public static List<byte[]> print(List<byte[]> pages) {
        return Program.first(PROGRAMS)
                .flatMap(program -> Conversion.of(
                        pages,
                        "html",
                        "pdf",
                        (folder, sources) -> sources.stream()
                                .map(source -> command(program, folder, source))
                                .toList()))
                .orElse(List.of());
    }

    private static List<String> command(String program, Path folder, Path source) {
        String name = source.getFileName().toString().replaceFirst("html$", "pdf");
        return List.of(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + folder.resolve(name),
                source.toUri().toString());
    }
}
