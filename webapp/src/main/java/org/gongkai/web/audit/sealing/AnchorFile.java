package org.gongkai.web.audit.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.web.audit.model.ChainEnd;

/**
 * Anchors outside of the database, one line for each day and body: {@code 2026-03-02 7 345 HASH}. Lines are only ever
 * appended; the file belongs on another disk or into another's hands as soon as there is one.
 *
 * @param path the file; it need not be there yet
 */
public record AnchorFile(Path path) {
    private static final Pattern LINE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d (\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64})");

    /** The file of this name, else the one in the data folder; none where neither is named. */
    public static Optional<AnchorFile> configured(String file, String dataFolder) {
        if (!file.isBlank()) {
            return Optional.of(new AnchorFile(Path.of(file)));
        }
        return dataFolder.isBlank() ? Optional.empty() : Optional.of(new AnchorFile(Path.of(dataFolder, "anchors")));
    }

    /** Appends these ends of chains, surely on the disk on return. */
    void append(LocalDate day, List<ChainEnd> ends) {
        try {
            StringBuilder lines = new StringBuilder(endsWithinLine() ? "\n" : "");
            for (ChainEnd end : ends) {
                lines.append("%s %d %d %s\n".formatted(day, end.body(), end.sequence(), end.hash()));
            }
            write(StandardCharsets.UTF_8.encode(lines.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("the anchors could not be written to " + path, e);
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    /** The anchored ends, in the order in which they were written; a line cut short by a crash tells nothing. */
    public List<ChainEnd> read() throws IOException {
        if (Files.notExists(path)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line ->
                            new ChainEnd(Long.parseLong(line.group(1)), Long.parseLong(line.group(2)), line.group(3)))
                    .toList();
        }
    }

    private boolean endsWithinLine() throws IOException {
        if (Files.notExists(path) || Files.size(path) == 0) {
            return false;
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            file.read(last, file.size() - 1);
            return last.get(0) != '\n';
        }
    }
}
