package org.gongkai.reader.tokens;

import java.util.List;

/** Numbers of labels that a line break tore from their mark: 「2」 above 「．政府网站公开数」 is no value. */
final class LabelNumbers {
    private static final int LONGEST = 2;
    private static final String MARKS = ".．、)）";

    private LabelNumbers() {}

    /**
     * The token above a line that is the number of the label with which the line begins.
     *
     * @param tokens what stands before the line
     * @param line the text of the line
     * @return position of the token, -1 when the line begins with no mark or no number stands over it
     */
    static int above(List<Token> tokens, String line) {
        int left = next(line, 0);
        if (left == line.length() || MARKS.indexOf(line.charAt(left)) < 0 || tokens.isEmpty()) {
            return -1;
        }
        int second = next(line, left + 1);
        if (second == line.length() || !Characters.isHan(line.charAt(second))) {
            return -1;
        }
        int event = tokens.getLast().event();
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).event() == event; i--) {
            Token token = tokens.get(i);
            boolean isOver = token.column() >= 0 ? i == tokens.size() - 1 : token.start() == left;
            if (isOver
                    && token.value() instanceof TokenValue.Numeral
                    && Characters.squeeze(token.text()).length() <= LONGEST) {
                return i;
            }
        }
        return -1;
    }

    /** The first character that is no space, from here on; the line's length when there is none. */
    private static int next(String line, int from) {
        int at = from;
        while (at < line.length() && Characters.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
