package org.gongkai.web.search.engine.lucene;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Filter;
import org.gongkai.web.search.engine.Query;
import org.gongkai.web.search.engine.TermList;

/** Questions as queries of the library. */
final class Queries {
    private final Function<Term, TermQuery> terms;

    /**
     * Queries of one question.
     *
     * @param terms how a term is asked for
     */
    Queries(Function<Term, TermQuery> terms) {
        this.terms = terms;
    }

    /** The query that finds what the question asks for, filters included; its order and its limit are not in it. */
    org.apache.lucene.search.Query of(EngineQuestion question) {
        return filtered(of(question.query()), question.filters());
    }

    static org.apache.lucene.search.Query filtered(
            org.apache.lucene.search.Query query, Collection<? extends Filter> filters) {
        if (filters.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        filters.forEach(filter -> all.add(of(filter), BooleanClause.Occur.FILTER));
        return all.build();
    }

    org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.Everything _ -> MatchAllDocsQuery.INSTANCE;
            case Query.Nothing _ -> MatchNoDocsQuery.INSTANCE;
            case Query.Term(var field, String text) -> {
                TermQuery term = terms.apply(new Term(Entries.name(field), text));
                yield field.isPlaced() ? term : new ConstantScoreQuery(term);
            }
            case Query.Phrase(var field, TermList terms) -> phrase(Entries.name(field), terms);
            case Query.All(List<Query> queries) -> all(queries).build();
            case Query.Some(int least, List<Query> queries) -> some(least, queries);
            case Query.Either(List<Query> queries) ->
                new DisjunctionMaxQuery(queries.stream().map(this::of).toList(), 0);
            case Query.Stepwise(Query needed, List<Query> _, List<Query> _) -> of(needed);
        };
    }

    private static org.apache.lucene.search.Query of(Filter filter) {
        return switch (filter) {
            case Filter.Kinds(var kinds) ->
                new TermInSetQuery(
                        Entries.KIND, kinds.stream().map(BytesRef::new).toList());
            case Filter.Bodies(var bodies) ->
                LongField.newSetQuery(
                        Entries.BODY, bodies.stream().mapToLong(Long::longValue).toArray());
            case Filter.Days(var from, var to) ->
                LongField.newRangeQuery(Entries.DAY, from.toEpochDay(), to.toEpochDay());
            case Filter.Catalogue(var entries) ->
                new TermInSetQuery(
                        Entries.CATALOGUE, entries.stream().map(BytesRef::new).toList());
            case Filter.Valid(var validity, var day) -> ValidityQueries.on(validity, day.toEpochDay());
        };
    }

    private BooleanQuery.Builder all(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(of(query), BooleanClause.Occur.MUST));
        return all;
    }

    private BooleanQuery some(int least, List<Query> queries) {
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        queries.forEach(query -> some.add(of(query), BooleanClause.Occur.SHOULD));
        return some.build();
    }

    private static PhraseQuery phrase(String field, TermList terms) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < terms.size(); i++) {
            phrase.add(new Term(field, terms.term(i)), terms.position(i));
        }
        return phrase.build();
    }
}
