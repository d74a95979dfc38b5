package org.gongkai.web.search.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;

/**
 * Makes alike what people type differently: full and half width, capital and small, traditional and simplified. One character
 * gives one character, so that a place in the folded text is the same place in the text itself.
 */
public final class Folding {
    private static final char UNKNOWN = 0;
    /** Filled as characters are met; two threads that meet one at once write the same. */
    private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

    private Folding() {}

    /** The folded text, exactly as long as the text. */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** The folded character. */
    static char fold(char c) {
        char known = KNOWN[c];
        return known == UNKNOWN ? learn(c) : known;
    }

    private static char learn(char c) {
        char folded = c;
        if (!Character.isSurrogate(c)) {
            folded = single(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), folded);
            folded = Character.toLowerCase(folded);
            if (Character.isIdeographic(folded)) {
                folded = single(ZhConverterUtil.toSimple(String.valueOf(folded)), folded);
            }
        }
        KNOWN[c] = folded;
        return folded;
    }

    private static char single(String folded, char otherwise) {
        return folded.length() == 1 ? folded.charAt(0) : otherwise;
    }
}
