package org.gongkai.screening.passage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/**
 * A text with its lines and tables: a line for each paragraph or row, a tabulator between the cells of a row. Places in it are
 * those of the folded text; a sighting tells them in the text that was given.
 */
public final class Passage {
    private static final int LINES_ABOVE = 2;
    private static final int ROWS_FOR_LABELS = 3;
    private static final int LONGEST_LABEL = 14;

    private final String original;
    private final Folded folded;
    private final List<Line> lines = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<Integer, Table> tableOfLine = new HashMap<>();

    /** A passage of a text. */
    public Passage(String original) {
        this.original = original;
        this.folded = Folded.of(original);
        cutLines();
        findTables();
    }

    /** The text in which places are counted. */
    public String text() {
        return folded.text();
    }

    /** All lines. */
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** All tables. */
    public List<Table> tables() {
        return Collections.unmodifiableList(tables);
    }

    /** What was found, told by its place in the text that was given. */
    public Sighting sighting(Kind kind, int from, int to) {
        int start = folded.origin(from);
        int last = folded.origin(to - 1);
        int end = last + Character.charCount(original.codePointAt(last));
        return Sighting.of(kind, start, original.substring(start, end));
    }

    /** The line in which a character stands. */
    public Line lineAt(int at) {
        return lines.get(indexOfLine(at));
    }

    /** The label of the column in which a character stands; empty outside of tables. */
    public String columnLabel(int at) {
        int line = indexOfLine(at);
        return tableOf(line)
                .map(table -> table.label(lines.get(line).cellAt(at).column()))
                .orElse("");
    }

    /** The table in which a character stands. */
    public Optional<Table> tableAt(int at) {
        return tableOf(indexOfLine(at));
    }

    /** What stands before a character in its cell or line, at most so many characters. */
    public String before(int at, int most) {
        Line.Cell cell = lineAt(at).cellAt(at);
        return folded.text().substring(Math.max(cell.from(), at - most), at);
    }

    /** The words of a cell. */
    public String words(Line.Cell cell) {
        return folded.text().substring(cell.from(), cell.to());
    }

    /** The line in which a character stands and so many before and behind it. */
    public String around(int at, int linesBefore, int linesBehind) {
        int line = indexOfLine(at);
        int first = Math.max(0, line - linesBefore);
        int last = Math.min(lines.size() - 1, line + linesBehind);
        return folded.text().substring(lines.get(first).from(), lines.get(last).to());
    }

    private void cutLines() {
        String text = folded.text();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                lines.add(Line.of(text, start, at));
                start = at + 1;
            }
        }
    }

    private void findTables() {
        int line = 0;
        while (line < lines.size()) {
            int end = line;
            while (end < lines.size() && lines.get(end).isRow()) {
                end++;
            }
            if (end > line) {
                Table table = table(line, end);
                tables.add(table);
                IntStream.range(line, end).forEach(row -> tableOfLine.put(row, table));
            }
            line = Math.max(end, line + 1);
        }
    }

    private Table table(int first, int afterLast) {
        List<String> labels = labels(first, Math.min(afterLast, first + ROWS_FOR_LABELS));
        int above = Math.max(0, first - LINES_ABOVE);
        String heading = folded.text()
                .substring(lines.get(above).from(), lines.get(first).from());
        return new Table(first, afterLast, labels, heading + String.join("\t", labels));
    }

    /** The first row of short words without figures names the columns. */
    private List<String> labels(int first, int end) {
        for (int row = first; row < end; row++) {
            List<String> words = lines.get(row).cells().stream()
                    .map(cell -> words(cell).replace(" ", ""))
                    .toList();
            if (words.stream().allMatch(Passage::mayBeLabel)
                    && words.stream().filter(word -> !word.isEmpty()).count() > 1) {
                return words;
            }
        }
        return List.of();
    }

    private static boolean mayBeLabel(String word) {
        return word.length() <= LONGEST_LABEL
                && word.chars().filter(Character::isDigit).count() <= 2;
    }

    private Optional<Table> tableOf(int line) {
        return Optional.ofNullable(tableOfLine.get(line));
    }

    private int indexOfLine(int at) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).from() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
