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
        String squeezed = Characters.squeeze(line);
        boolean beginsWithMark =
                squeezed.length() > 1 && MARKS.indexOf(squeezed.charAt(0)) >= 0 && Characters.isHan(squeezed.charAt(1));
        if (!beginsWithMark || tokens.isEmpty()) {
            return -1;
        }
        int left = 0;
        while (Characters.isSpace(line.charAt(left))) {
            left++;
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
}
