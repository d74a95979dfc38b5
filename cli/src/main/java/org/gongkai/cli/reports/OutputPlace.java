package org.gongkai.cli.reports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.writer.files.FileFormat;
import org.jspecify.annotations.Nullable;

/** Where converted reports go: one named file, or a folder in which each takes the name of its source. */
sealed interface OutputPlace {

    /** One file. */
    record NamedFile(Path path) implements OutputPlace {}

    /** A folder, made when it is needed. */
    record Folder(Path path, FileFormat format) implements OutputPlace {}

    /** Where this report goes. */
    default Path path(OutputFile file) {
        return switch (this) {
            case NamedFile(Path path) -> numbered(path, file.reportIndex());
            case Folder(Path path, FileFormat format) ->
                numbered(path.resolve(stem(file.source()) + "." + format.extension()), file.reportIndex());
        };
    }

    /**
     * What {@code -o} means: a folder when it is one, ends like one, or when there is more than one input; without it,
     * the folder one is in.
     */
    static OutputPlace of(@Nullable String output, List<String> inputs, FileFormat format) {
        if (output == null) {
            return new Folder(path("."), format);
        }
        Path path = path(output);
        boolean isFolder = Files.isDirectory(path) || output.endsWith("/") || output.endsWith("\\");
        boolean isSeveral = inputs.size() > 1 || (inputs.size() == 1 && Files.isDirectory(path(inputs.getFirst())));
        return isFolder || isSeveral ? new Folder(path, format) : new NamedFile(path);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException notPath) {
            throw UsageException.of("mistake.convert.path", name);
        }
    }

    /** The second and further reports of a source get their number before the extension. */
    private static Path numbered(Path path, int reportIndex) {
        if (reportIndex == 0) {
            return path;
        }
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        String numbered = dot < 1
                ? name + "-" + (reportIndex + 1)
                : name.substring(0, dot) + "-" + (reportIndex + 1) + name.substring(dot);
        return path.resolveSibling(numbered);
    }

    /** File name without folders, archive and extension; only characters that every file system takes. */
    private static String stem(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = (dot < 1 ? name : name.substring(0, dot)).replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        return stem.isBlank() || stem.equals("-") ? "report" : stem;
    }
}
