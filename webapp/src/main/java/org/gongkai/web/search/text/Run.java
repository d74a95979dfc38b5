package org.gongkai.web.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of folded text that belongs together.
 *
 * @param text its characters; of a number without the commas between thousands
 * @param isHan whether it is Chinese characters; else it is one word or number
 */
record Run(String text, boolean isHan) {
    /** The runs of a folded text in their order; punctuation and blanks stand between them. */
    static List<Run> of(String folded) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            if (Character.isIdeographic(c)) {
                int end = at;
                while (end < folded.length() && Character.isIdeographic(folded.codePointAt(end))) {
                    end += Character.charCount(folded.codePointAt(end));
                }
                runs.add(new Run(folded.substring(at, end), true));
                at = end;
            } else if (isOfWord(c)) {
                int end = wordEnd(folded, at);
                runs.add(new Run(folded.substring(at, end).replace(",", ""), false));
                at = end;
            } else {
                at += Character.charCount(c);
            }
        }
        return runs;
    }

    /** How many characters there are, counting a pair of surrogates once. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    private static int wordEnd(String folded, int start) {
        int end = start;
        while (end < folded.length()) {
            int c = folded.codePointAt(end);
            boolean isInside = isOfWord(c) || ((c == '.' || c == ',') && isBetweenDigits(folded, end));
            if (!isInside) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
