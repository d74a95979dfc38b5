package org.gongkai.checks.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.form.CellKey;

/** Which cells of the form a figure of the text may speak of, read once from the file {@code figures}. */
final class Readings {
    private static final Map<String, List<List<CellKey>>> BY_KIND = load();

    private Readings() {}

    /** The readings of a kind in an edition, each a sum of cells, the plain one first; none where no table has it. */
    static List<List<CellKey>> of(String kind, String edition) {
        return BY_KIND.getOrDefault(kind + ' ' + edition, List.of());
    }

    private static Map<String, List<List<CellKey>>> load() {
        try (InputStream stream = Readings.class.getResourceAsStream("figures")) {
            byte[] bytes = Objects.requireNonNull(stream, "resource figures is missing")
                    .readAllBytes();
            Map<String, List<List<CellKey>>> readings = new HashMap<>();
            new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(readings, line));
            return readings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, List<List<CellKey>>> readings, String line) {
        String[] fields = line.split(" ", 3);
        List<List<CellKey>> sums = new ArrayList<>();
        for (String sum : fields[2].split(" \\| ")) {
            sums.add(Arrays.stream(sum.split(" \\+ ")).map(CellKey::new).toList());
        }
        readings.put(fields[0] + ' ' + fields[1], sums);
    }
}
