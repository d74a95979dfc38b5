package org.gongkai.reader.regions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.reader.tokens.LabelText;
import org.gongkai.reader.tokens.Token;

/**
 * All labels of a stretch of tokens as one text of Han characters, so that words of the form are found however they are
 * cut into cells and lines.
 */
public final class LabelStream {
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
        StringBuilder text = new StringBuilder();
        int[] ends = new int[tokens.size()];
        for (int i = 0; i < ends.length; i++) {
            if (tokens.get(i).isLabel()) {
                LabelText.append(tokens.get(i).text(), text);
            }
            ends[i] = text.length();
        }
        return new LabelStream(text.toString(), ends);
    }

    /** Whether the words, already reduced to Han characters, occur. */
    public boolean containsReduced(String words) {
        return filter.mayContain(words) && text.contains(words);
    }

    /** Positions at which the words begin. */
    public List<Integer> positions(String words) {
        return positionsOfReduced(LabelText.reduce(words));
    }

    /** Positions at which the words, already reduced to Han characters, begin. */
    public List<Integer> positionsOfReduced(String reduced) {
        List<Integer> positions = new ArrayList<>();
        if (filter.mayContain(reduced)) {
            for (int at = text.indexOf(reduced); at >= 0; at = text.indexOf(reduced, at + 1)) {
                positions.add(at);
            }
        }
        return positions;
    }

    /** First position of the words between two positions, -1 when there is none. */
    public int first(String words, int from, int to) {
        int at = text.indexOf(LabelText.reduce(words), Math.max(from, 0));
        return at < to ? at : -1;
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
