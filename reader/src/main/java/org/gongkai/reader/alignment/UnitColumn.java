package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.FormTable;

/** Where a unit stands before each value, digits without one belong to a label: 「相同信息计1条」. */
final class UnitColumn {
    private UnitColumn() {}

    /** The tokens, with stretches of digits that follow no unit of the table turned into labels. */
    static List<Token> valuesBehindUnits(List<Token> tokens, FormTable table) {
        Set<String> units = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(CellDefinition::unit)
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toSet());
        List<Token> kept = new ArrayList<>();
        for (Token token : tokens) {
            boolean isBehind = !kept.isEmpty() && endsInUnit(kept.getLast().text(), units);
            kept.add(token.isLabel() || isBehind ? token : label(token));
        }
        return kept;
    }

    private static boolean endsInUnit(String text, Set<String> units) {
        return units.stream().anyMatch(text.strip()::endsWith);
    }

    private static Token label(Token token) {
        return new Token(
                TokenValue.LABEL, token.text(), token.event(), token.start(), token.end(), token.row(), token.column());
    }
}
