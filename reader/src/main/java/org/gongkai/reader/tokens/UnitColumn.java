package org.gongkai.reader.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a unit stands before each value, digits without one belong to a label: 「相同信息计1条」. */
public final class UnitColumn {
    private UnitColumn() {}

    /**
     * The tokens, with stretches of digits that follow no unit turned into labels.
     *
     * @param units the units that the table counts in
     */
    public static List<Token> valuesBehindUnits(List<Token> tokens, Set<String> units) {
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
