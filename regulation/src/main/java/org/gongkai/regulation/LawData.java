package org.gongkai.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The committed data files of the law: comma-separated UTF-8 tables in this module's resources, first line the column
 * names, no quoting. A missing file or a short row is a fault of the build and throws {@link IllegalStateException}.
 */
public final class LawData {

    private LawData() {}

    /**
     * Reads a table.
     *
     * @param path below {@code org/gongkai/regulation}, for example {@code deadlines/rules.csv}
     * @return one map per row, in file order, column name to trimmed value; an empty field is the empty text
     */
    public static List<Map<String, String>> table(String path) {
        List<String> lines = text(path).lines().filter(line -> !line.isBlank()).toList();
        String[] columns = lines.getFirst().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(path, columns, line));
        }
        return List.copyOf(rows);
    }

    /** The whole text of a data file. */
    public static String text(String path) {
        try (InputStream stream = LawData.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("law data " + path + " must be in the module's resources");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> row(String path, String[] columns, String line) {
        String[] values = line.split(",", -1);
        if (values.length != columns.length) {
            throw new IllegalStateException(path + ": '" + line + "' must have " + columns.length + " columns");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i].trim(), values[i].trim());
        }
        return row;
    }
}
