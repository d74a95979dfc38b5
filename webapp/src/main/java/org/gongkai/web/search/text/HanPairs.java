package org.gongkai.web.search.text;

import org.gongkai.web.search.engine.TermList;

/** Chinese characters as overlapping pairs: 最低生活 is 最低, 低生, 生活. */
final class HanPairs {
    private HanPairs() {}

    /**
     * Adds the pairs of a run, each at the position of its first character; a run of one character is its own term.
     *
     * @param position 0-based position of the first character
     * @return the position behind the run
     */
    static int add(TermList.Builder terms, String run, int position) {
        int next = position;
        int at = 0;
        int second = Character.charCount(run.codePointAt(0));
        if (second == run.length()) {
            terms.add(run, next);
        }
        while (second < run.length()) {
            int end = second + Character.charCount(run.codePointAt(second));
            terms.add(run.substring(at, end), next++);
            at = second;
            second = end;
        }
        return next + 1;
    }

    /** As few pairs as cover a run: every second one, and the last. Enough to find the run as a phrase. */
    static TermList covering(String run) {
        TermList all = of(run);
        TermList.Builder few = new TermList.Builder();
        for (int i = 0; i < all.size(); i++) {
            if (i % 2 == 0 || i == all.size() - 1) {
                few.add(all.term(i), all.position(i));
            }
        }
        return few.build();
    }

    static TermList of(String run) {
        TermList.Builder all = new TermList.Builder();
        add(all, run, 0);
        return all.build();
    }
}
