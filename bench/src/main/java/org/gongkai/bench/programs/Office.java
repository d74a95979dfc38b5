package org.gongkai.bench.programs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that LibreOffice writes again in another format, where it is installed. */
public final class Office {
    private static final List<String> PROGRAMS = List.of("/usr/bin/soffice", "/usr/bin/libreoffice");

    private Office() {}

    /**
     * The files in another format, in the same order; empty where LibreOffice is not installed or fails.
     *
     * @param from extension of the files
     * @param to {@code doc}, {@code rtf} or any other that it writes
     */
    public static List<byte[]> convert(List<byte[]> files, String from, String to) {
        return Program.first(PROGRAMS)
                .flatMap(program -> Conversion.of(
                        files, from, to, (folder, sources) -> List.of(command(program, to, folder, sources))))
                .orElse(List.of());
    }

    private static List<String> command(String program, String to, Path folder, List<Path> sources) {
        List<String> command = new ArrayList<>(List.of(
                program,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.toString()));
        sources.forEach(source -> command.add(source.toString()));
        return command;
    }
}
