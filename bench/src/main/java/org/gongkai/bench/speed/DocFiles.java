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
        return convert(docx, "doc");
    }

    /**
     * The docx files in another format of LibreOffice, in the same order; empty where it is not installed or fails.
     *
     * @param extension {@code doc} or {@code rtf}
     */
    public static List<byte[]> convert(List<byte[]> docx, String extension) {
        List<String> programs = PROGRAMS.stream()
                .filter(name -> Files.isExecutable(Path.of(name)))
                .toList();
        if (programs.isEmpty()) {
            return List.of();
        }
        try {
            return convert(programs.getFirst(), extension, docx, Files.createTempDirectory("doc-files"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<byte[]> convert(String program, String extension, List<byte[]> docx, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                extension,
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
        return converted(docx.size(), extension, folder);
    }

    /** All of them, or none where one is missing. */
    private static List<byte[]> converted(int count, String extension, Path folder) throws IOException {
        List<byte[]> doc = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve(i + "." + extension);
            if (!Files.exists(file)) {
                return List.of();
            }
            doc.add(Files.readAllBytes(file));
        }
        return doc;
    }
}
