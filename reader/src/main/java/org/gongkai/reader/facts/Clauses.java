package org.gongkai.reader.facts;

/** Where the clause around a number begins and how far the words after its unit belong to it. */
final class Clauses {
    private static final String DELIMITERS = ",;:。、(!?>";
    private static final int LONGEST_BRACKET = 30;
    private static final int LONGEST_TAIL = 24;
    private static final int LONGEST_CLAUSE = 80;

    private final String text;

    Clauses(String text) {
        this.text = text;
    }

    /** Where the clause begins that ends here; brackets within it are part of it. */
    int start(int bound, int at) {
        int i = at;
        while (i > bound && at - i < LONGEST_CLAUSE) {
            char c = text.charAt(i - 1);
            int open = c == ')' ? text.lastIndexOf('(', i - 1) : -1;
            if (open >= bound && i - open <= LONGEST_BRACKET) {
                i = open;
            } else if (c == ')' || DELIMITERS.indexOf(c) >= 0) {
                break;
            } else {
                i--;
            }
        }
        return i;
    }

    /** The same, a stray comma before the number taken for part of the clause: 「公开财政信息,1条」. */
    int startOverComma(int bound, int at) {
        boolean isStray = at > bound && text.charAt(at - 1) == ',';
        return start(bound, isStray ? at - 1 : at);
    }

    /** The end of the words that follow here, before the next mark or number. */
    int tailEnd(int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST_TAIL && !isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the clause that begins here: before the next comma, colon, semicolon or full stop. */
    int end(int from, int limit) {
        int end = from;
        while (end < limit && ",;:。!?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return DELIMITERS.indexOf(c) >= 0 || c == ')' || (c >= '0' && c <= '9');
    }
}
