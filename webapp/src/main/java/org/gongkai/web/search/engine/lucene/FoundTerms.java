package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** The terms of one question, each looked up in the parts of the index once, however many steps ask for it. */
final class FoundTerms {
    private final IndexSearcher searcher;
    private final Map<Term, TermQuery> known = new HashMap<>();

    FoundTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    TermQuery query(Term term) {
        return known.computeIfAbsent(term, this::found);
    }

    private TermQuery found(Term term) {
        try {
            return new TermQuery(term, TermStates.build(searcher, term, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
