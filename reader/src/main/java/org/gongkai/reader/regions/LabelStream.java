package org.gongkai.reader.regions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.reader.tokens.LabelBuffer;
import org.gongkai.reader.tokens.LabelText;
import org.gongkai.reader.tokens.Token;

/**
 * All labels of a stretch of tokens as one text of Han characters, so that words of the form are found however they are
 * cut into cells and lines.
 */
public final class LabelStream {
    private static final int CHARACTERS_OF_A_TOKEN = 8;

    private final String text;
    private final int[] tokenEnds;
    private final BigramFilter filter;

    private LabelStream(String text, int[] tokenEnds) {
        this.text = text;
        this.tokenEnds = tokenEnds;
        filter = new BigramFilter(text);
    }

    /** The labels among these tokens. */
    public static LabelStream of(List<Token> tokens) {
        LabelBuffer text = new LabelBuffer(CHARACTERS_OF_A_TOKEN * tokens.size());
        int[] ends = new int[tokens.size()];
        for (int i = 0; i < ends.length; i++) {
            Token token = tokens.get(i);
            if (token.isLabel()) {
                text.append(token.text());
            }
            ends[i] = text.length();
        }
        return new LabelStream(text.toString(), ends);
    }

    /** Whether the words, already reduced to Han characters, occur. */
    public boolean containsReduced(String words) {
        return words.length() < 2 ? text.contains(words) : filter.contains(words);
    }

    /** Positions at which the words begin. */
    public List<Integer> positions(String words) {
        return positionsOfReduced(LabelText.reduce(words));
    }

    /** Positions at which the words, already reduced to Han characters, begin. */
    public List<Integer> positionsOfReduced(String reduced) {
        if (reduced.length() >= 2) {
            return filter.positions(reduced);
        }
        List<Integer> positions = new ArrayList<>();
        for (int at = text.indexOf(reduced); at >= 0; at = text.indexOf(reduced, at + 1)) {
            positions.add(at);
        }
        return positions;
    }

    /** First position of the words, already reduced to Han characters, between two positions; -1 when there is none. */
    int firstOfReduced(String words, int from, int to) {
        int start = Math.max(from, 0);
        int end = Math.min(text.length(), to - 1 + words.length());
        return start > end ? -1 : text.indexOf(words, start, end);
    }

    /** Index of the token that holds the character at a position. */
    public int tokenAt(int position) {
        int found = Arrays.binarySearch(tokenEnds, position);
        int index = found < 0 ? -found - 1 : found;
        while (index < tokenEnds.length && tokenEnds[index] <= position) {
            index++;
        }
        return index;
    }
}
