package org.gongkai.writer.statutory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.Cell;
import org.gongkai.report.CellEntry;
import org.gongkai.report.form.CellDefinition;

/** What a table says of figures that no reader took from a text: typed from a picture, or proposed by a machine. */
final class EntryNote {
    private EntryNote() {}

    /** One sentence for the cells of this entry, empty where there are none; all of a table are not named one by one. */
    static Optional<String> of(CellEntry entry, List<Cell> filled) {
        List<Cell> entered =
                filled.stream().filter(cell -> cell.entry() == entry).toList();
        if (entered.isEmpty()) {
            return Optional.empty();
        }
        String key = "table.entry." + entry.contractName();
        if (entered.size() == filled.size()) {
            return Optional.of(StatutoryDocument.say(key + ".all"));
        }
        String names = entered.stream().map(EntryNote::name).collect(Collectors.joining("；"));
        return Optional.of(StatutoryDocument.say(key, String.valueOf(entered.size()), names));
    }

    private static String name(Cell cell) {
        CellDefinition definition = cell.definition();
        return definition.columnLabel().isEmpty()
                ? definition.rowLabel()
                : definition.rowLabel() + "“" + definition.columnLabel() + "”";
    }
}
