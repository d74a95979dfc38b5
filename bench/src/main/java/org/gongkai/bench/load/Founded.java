package org.gongkai.bench.load;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/**
 * What a data folder was filled with, kept beside it, so that it can be used again.
 *
 * @param seed of texts and plan
 * @param items of the plan
 * @param end when the last of them was published
 * @param isNew whether it was filled just now
 */
record Founded(long seed, int items, Rows.First first, Instant end, boolean isNew) {
    /** The note of this data folder. */
    static Path note(Path data) {
        return data.resolveSibling(data.getFileName() + ".load");
    }

    static Founded read(Path data) throws IOException {
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(note(data))) {
            note.load(reader);
        }
        return new Founded(
                Long.parseLong(note.getProperty("seed")),
                Integer.parseInt(note.getProperty("items")),
                new Rows.First(Long.parseLong(note.getProperty("item")), Long.parseLong(note.getProperty("review"))),
                Instant.parse(note.getProperty("end")),
                false);
    }

    void write(Path data) throws IOException {
        Properties note = new Properties();
        note.setProperty("seed", Long.toString(seed));
        note.setProperty("items", Integer.toString(items));
        note.setProperty("item", Long.toString(first.item()));
        note.setProperty("review", Long.toString(first.review()));
        note.setProperty("end", end.toString());
        try (Writer writer = Files.newBufferedWriter(note(data))) {
            note.store(writer, null);
        }
    }
}
