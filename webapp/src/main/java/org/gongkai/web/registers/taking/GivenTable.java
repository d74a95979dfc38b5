package org.gongkai.web.registers.taking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.web.exchange.tables.DataRow;
import org.gongkai.web.exchange.tables.LaidOut;
import org.gongkai.web.exchange.tables.Layout;
import org.gongkai.web.exchange.tables.Sheet;
import org.gongkai.web.exchange.tables.WantedField;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.MendableRegister;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.ui.Phrases;

/**
 * A file that was given back, as it was understood. Columns are known by their headings, in whichever language they were taken along: which
 * are there and in which order is settled by the body.
 *
 * @param columns the keys of those that the file has
 * @param unread headings of columns that the register does not have
 */
public record GivenTable(LaidOut laid, Set<String> columns, List<String> unread, List<GivenRow> rows) {
    /** What one person looks through at once; more than a body has of anything. */
    public static final int MOST_ROWS = 5_000;

    /** Keeps copies. */
    public GivenTable {
        columns = Set.copyOf(columns);
        unread = List.copyOf(unread);
        rows = List.copyOf(rows);
    }

    /**
     * Understands sheets.
     *
     * @param languages in which headings may stand
     * @throws RegisterRefused no heading of the register is there, one is there twice, or there are too many rows
     */
    public static GivenTable of(List<Sheet> sheets, MendableRegister register, List<Phrases> languages) {
        List<Column> known = Stream.of(
                        Stream.of(Column.POSITION, Column.BODY),
                        register.columns().stream(),
                        Stream.of(Column.REVISION, Column.IDENTITY))
                .flatMap(columns -> columns)
                .toList();
        List<WantedField> wanted = known.stream()
                .map(column -> new WantedField(column.key(), false, headings(column, languages)))
                .toList();
        LaidOut laid = Layout.of(sheets, wanted).orElseThrow(() -> new RegisterRefused(Reason.NO_COLUMN_KNOWN));
        Map<String, Integer> found = found(laid.headings().texts(), wanted);
        if (found.keySet().stream().noneMatch(register.written()::contains)) {
            throw new RegisterRefused(Reason.NO_COLUMN_KNOWN);
        }
        if (laid.rows().size() > MOST_ROWS) {
            throw new RegisterRefused(
                    Reason.TOO_MANY_GIVEN, String.valueOf(laid.rows().size()), String.valueOf(MOST_ROWS));
        }
        return new GivenTable(laid, found.keySet(), unread(laid, found), rows(laid, found));
    }

    private static List<String> headings(Column column, List<Phrases> languages) {
        return languages.stream()
                .map(phrases -> phrases.say(column.nameKey()))
                .distinct()
                .toList();
    }

    private static Map<String, Integer> found(List<String> headings, List<WantedField> wanted) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = plain(headings.get(i));
            for (WantedField field : wanted) {
                boolean isIt =
                        field.words().stream().anyMatch(word -> plain(word).equals(heading));
                if (isIt && found.putIfAbsent(field.key(), i) != null) {
                    throw new RegisterRefused(Reason.COLUMN_TWICE, headings.get(i));
                }
            }
        }
        return found;
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[\\s:*]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> unread(LaidOut laid, Map<String, Integer> found) {
        Set<Integer> read = new HashSet<>(found.values());
        List<String> headings = laid.headings().texts();
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!read.contains(i) && !headings.get(i).isBlank()) {
                unread.add(headings.get(i));
            }
        }
        return unread;
    }

    /** A row that has nothing but a running number, as the line of the total below the table, is none. */
    private static List<GivenRow> rows(LaidOut laid, Map<String, Integer> found) {
        List<GivenRow> rows = new ArrayList<>();
        for (DataRow row : laid.rows()) {
            Map<String, String> cells = new HashMap<>();
            found.forEach((key, column) -> cells.put(
                    key, column < row.cells().size() ? row.cells().get(column).strip() : ""));
            boolean saysSomething = cells.entrySet().stream()
                    .anyMatch(
                            cell -> !cell.getValue().isEmpty() && !cell.getKey().equals(Column.POSITION.key()));
            if (saysSomething) {
                rows.add(new GivenRow(row.sheet(), row.number(), cells));
            }
        }
        return rows;
    }
}
