package org.gongkai.web.exchange.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.web.exchange.model.LineProblem;
import org.gongkai.web.exchange.model.ListLine;
import org.gongkai.web.exchange.model.ListLine.Trouble;
import org.gongkai.web.exchange.model.ListLines;
import org.gongkai.web.exchange.tables.DataRow;

/** Reads rows of a table of items: as lines of a list, with their texts, and with files that must be in the folder. */
public record MoveLines(ListLines lines, SentFolder folder) {
    private static final Pattern BETWEEN = Pattern.compile("[;；|\\n]+");
    /** Names may hold these themselves. */
    private static final Pattern PERHAPS_BETWEEN = Pattern.compile("[、，,]+");

    /** The lines, in the order of the rows. */
    public List<Carried> read(List<DataRow> rows) {
        List<ListLine> read = lines.read(rows);
        List<Carried> carried = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> files = names(rows.get(i).value(lines.mapping(), MoveFields.FILES));
            carried.add(new Carried(
                    troubled(read.get(i), files), rows.get(i).value(lines.mapping(), MoveFields.TEXT), files));
        }
        return carried;
    }

    private ListLine troubled(ListLine line, List<String> files) {
        return line.trouble().isPresent()
                ? line
                : files.stream()
                        .flatMap(file -> trouble(file).stream())
                        .findFirst()
                        .map(line::with)
                        .orElse(line);
    }

    private Optional<Trouble> trouble(String file) {
        return switch (folder.count(file)) {
            case 0 -> Optional.of(new Trouble(LineProblem.FILE_MISSING, file));
            case 1 -> Optional.empty();
            default -> Optional.of(new Trouble(LineProblem.FILE_TWICE, file));
        };
    }

    private List<String> names(String cell) {
        return BETWEEN.splitAsStream(cell)
                .flatMap(part -> folder.count(part) > 0 ? Stream.of(part) : PERHAPS_BETWEEN.splitAsStream(part))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
