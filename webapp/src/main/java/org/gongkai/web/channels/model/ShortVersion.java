package org.gongkai.web.channels.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An item in two lines, for a work group (工作群).
 *
 * @param lines at most two, made of its first sentences
 */
public record ShortVersion(List<String> lines) {
    private static final int MOST_LINES = 2;
    private static final int LONGEST_LINE = 60;

    /** Behind each of these a sentence is over. */
    private static final String ENDS = "(?<=[\u3002\uff01\uff1f\uff1b!?;])|\n";

    /** Keeps a copy. */
    public ShortVersion {
        lines = List.copyOf(lines);
    }

    /**
     * The first sentences; whom it addresses (a line that ends with a colon) is left out, what is too long ends with an ellipsis.
     *
     * @param words of the text without any marks, a line for each paragraph
     */
    public static ShortVersion of(String words) {
        List<String> lines = new ArrayList<>();
        Arrays.stream(words.split(ENDS))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty() && !sentence.matches(".*[\uff1a:]$"))
                .limit(MOST_LINES)
                .forEach(sentence -> lines.add(shortened(sentence)));
        return new ShortVersion(lines);
    }

    /**
     * As it is sent.
     *
     * @param head the first line, such as the title in brackets
     * @param link the last line, such as the words before the address and the address
     */
    public String text(String head, String link) {
        StringBuilder text = new StringBuilder(head).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return text.append(link).toString();
    }

    private static String shortened(String sentence) {
        int letters = sentence.codePointCount(0, sentence.length());
        return letters <= LONGEST_LINE
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST_LINE - 1)) + "…";
    }
}
