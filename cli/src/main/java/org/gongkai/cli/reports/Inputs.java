package org.gongkai.cli.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.documents.Refusal;

/**
 * The files meant by the arguments, found one after the other: a folder gives its files by name and those of its folders,
 * hidden ones left out, and only one listing per level is kept in memory.
 */
final class Inputs implements Iterator<Input> {

    private static final String STANDARD_INPUT = "-";

    private final Deque<Iterator<Input>> levels = new ArrayDeque<>();
    private final Iterator<String> arguments;

    Inputs(List<String> arguments) {
        this.arguments = arguments.iterator();
    }

    @Override
    public boolean hasNext() {
        while (!levels.isEmpty() && !levels.getFirst().hasNext()) {
            levels.removeFirst();
        }
        return !levels.isEmpty() || arguments.hasNext();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further input");
        }
        Input input =
                levels.isEmpty() ? given(arguments.next()) : levels.getFirst().next();
        if (!(input instanceof Input.StoredFile file) || !Files.isDirectory(file.path())) {
            return input;
        }
        List<Input> entries = entries(file.path());
        levels.addFirst(entries.iterator());
        return hasNext() && !entries.isEmpty()
                ? next()
                : new Input.EmptyFolder(input.name(), Terminal.wording("folder.empty", input.name()));
    }

    private static Input given(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return new Input.Standard(argument);
        }
        try {
            Path path = Path.of(argument);
            return argument.isEmpty() || !Files.exists(path)
                    ? missing(argument, Refusal.Code.NOT_FOUND)
                    : new Input.StoredFile(argument, path);
        } catch (InvalidPathException notPath) {
            return missing(argument, Refusal.Code.NOT_FOUND);
        }
    }

    private static Input missing(String name, Refusal.Code code) {
        return new Input.Missing(name, Refusal.of(code, name));
    }

    private static List<Input> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Inputs::isShown)
                    .sorted()
                    .<Input>map(path -> new Input.StoredFile(path.toString(), path))
                    .toList();
        } catch (IOException failure) {
            return List.of(missing(folder.toString(), Refusal.Code.NOT_READABLE));
        }
    }

    /** Office programs keep a lock file beside an open document; its name begins with {@code ~$}. */
    private static boolean isShown(Path path) {
        String name = String.valueOf(path.getFileName());
        boolean isEndless = Files.isSymbolicLink(path) && Files.isDirectory(path);
        boolean isPlain = Files.isRegularFile(path) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        return !name.startsWith(".") && !name.startsWith("~$") && !isEndless && (isPlain || Files.isSymbolicLink(path));
    }
}
