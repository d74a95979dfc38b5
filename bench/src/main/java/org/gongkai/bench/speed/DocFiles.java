package org.gongkai.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Old Word files, made from docx by LibreOffice where it is installed. */
public final class DocFiles {
    private static final List<String> PROGRAMS = List.of("/usr/bin/soffice", "/usr/bin/libreoffice");
    private static final int MINUTES = 3;

    private DocFiles() {}

    /** The docx files as doc, in the same order; empty where LibreOffice is not installed or fails. */
    public static List<byte[]> convert(List<byte[]> docx) {
        List<String> programs = PROGRAMS.stream()
                .filter(name -> Files.isExecutable(Path.of(name)))
                .toList();
        if (programs.isEmpty()) {
            return List.of();
        }
        try {
            return convert(programs.getFirst(), docx, Files.createTempDirectory("doc-files"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<byte[]> convert(String program, List<byte[]> docx, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "doc:MS Word 97",
                "--outdir",
                folder.toString()));
        for (int i = 0; i < docx.size(); i++) {
            Path file = folder.resolve(i + ".docx");
            Files.write(file, docx.get(i));
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
            return List.of();
        }
        return converted(docx.size(), folder);
    }

    /** All of them, or none where one is missing. */
    private static List<byte[]> converted(int count, Path folder) throws IOException {
        List<byte[]> doc = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve(i + ".doc");
            if (!Files.exists(file)) {
                return List.of();
            }
            doc.add(Files.readAllBytes(file));
        }
        return doc;
    }
}
