package org.gongkai.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.SearchableKind;

/**
 * Items of 800 to 2,000 characters, made from seed and number, all of them public. Once made, the wording is kept in a file,
 * so that asking for it costs about what asking for a row costs this process, and not what inventing costs.
 */
final class InventedItems implements SearchableKind, AutoCloseable {
    private static final int BODIES = 80;
    private static final int DAYS = 3_650;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    private final InventedTexts texts;
    private final int count;
    private final FileChannel file;
    private final long[] places;
    private final int[] lengths;
    private long end;

    InventedItems(InventedTexts texts, int count, Path file) throws IOException {
        this.texts = texts;
        this.count = count;
        this.file =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.places = new long[count];
        this.lengths = new int[count];
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public String kind() {
        return "item";
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        int number = Integer.parseInt(id);
        return number < count ? Optional.of(make(number)) : Optional.empty();
    }

    @Override
    public Map<String, Long> publicAmong(Collection<String> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, _ -> 1L));
    }

    @Override
    public List<PublicVersion> publicVersions(String after, int limit) {
        int first = after.isEmpty() ? 0 : Integer.parseInt(after) + 1;
        return IntStream.range(first, Math.min(count, first + limit))
                .mapToObj(number -> new PublicVersion(Integer.toString(number), 1))
                .toList();
    }

    private SearchDocument make(int number) {
        String[] lines = wording(number).split("\n", 2);
        return new SearchDocument(
                Integer.toString(number),
                1,
                new SearchDocument.Wording(lines[0], "", lines[1]),
                new SearchDocument.Origin(number % BODIES, "", FIRST_DAY.plusDays(number % DAYS), Set.of()),
                "/items/" + number);
    }

    private String wording(int number) {
        try {
            if (lengths[number] == 0) {
                InventedTexts.Wording invented = texts.of(number);
                byte[] bytes = (invented.title() + "\n" + invented.text()).getBytes(StandardCharsets.UTF_8);
                file.write(ByteBuffer.wrap(bytes), end);
                places[number] = end;
                lengths[number] = bytes.length;
                end += bytes.length;
            }
            ByteBuffer bytes = ByteBuffer.allocate(lengths[number]);
            int read = file.read(bytes, places[number]);
            return new String(bytes.array(), 0, read, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
