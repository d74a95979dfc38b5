package org.gongkai.web.exchange.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.web.exchange.model.Decision;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.exchange.tables.Mapping;
import org.gongkai.web.exchange.tables.WantedField;

/**
 * What somebody chose on the page of a list: {@code column.title=2} names the 0-based column of a field, {@code said.7!Sheet=same}
 * decides about a line.
 *
 * @param typed as it was sent
 * @param fields whose columns may be named
 */
record ChoiceForm(Map<String, String> typed, List<WantedField> fields) {
    private static final String COLUMN = "column.";
    private static final String SAID = "said.";

    /** The columns; a field without one is not there. */
    Mapping mapping() {
        Map<String, Integer> columns = new HashMap<>();
        for (WantedField field : fields) {
            String column = typed.getOrDefault(COLUMN + field.key(), "");
            if (column.matches("[0-9]{1,4}")) {
                columns.put(field.key(), Integer.valueOf(column));
            }
        }
        return new Mapping(columns);
    }

    /** What was said of lines, beside what had been said before. */
    Map<String, Decision> decisions(Staged before) {
        Map<String, Decision> said = new HashMap<>(before.decisions());
        typed.forEach((name, word) -> {
            if (name.startsWith(SAID)) {
                Decision.of(word).ifPresent(decision -> said.put(name.substring(SAID.length()), decision));
            }
        });
        return said;
    }
}
