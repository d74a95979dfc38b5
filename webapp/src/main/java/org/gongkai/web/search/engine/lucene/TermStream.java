package org.gongkai.web.search.engine.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.gongkai.web.search.engine.TermList;

/** Hands ready-made terms to the library. */
final class TermStream extends TokenStream {
    private final TermList terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int next;

    TermStream(TermList terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.term(next));
        step.setPositionIncrement(next == 0 ? terms.position(0) + 1 : terms.position(next) - terms.position(next - 1));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
