package org.gongkai.reader.tokens;

/**
 * A label, a value or an empty cell.
 *
 * @param value what the token says
 * @param text the characters as printed
 * @param event 0-based index of its event
 * @param start first character within the event's text
 * @param end character after the last one
 * @param row tokens of one printed row share this number
 * @param column grid column, or field of the line; -1 where neither is known
 */
public record Token(TokenValue value, String text, int event, int start, int end, int row, int column) {
    /** Whether it is text that no value cell would hold. */
    public boolean isLabel() {
        return value instanceof TokenValue.Label;
    }

    /** Whether it is an empty cell. */
    public boolean isBlank() {
        return value instanceof TokenValue.Blank;
    }
}
