package org.gongkai.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Filter;
import org.gongkai.web.search.engine.Found;
import org.gongkai.web.search.engine.Key;
import org.gongkai.web.search.engine.Order;
import org.gongkai.web.search.engine.SearchEngine;
import org.gongkai.web.search.text.Excerpt;
import org.gongkai.web.search.text.Marks;
import org.gongkai.web.search.text.Piece;
import org.gongkai.web.search.text.QuestionReader;
import org.gongkai.web.search.text.ReadQuestion;

/**
 * Answers questions. The index proposes, the database decides: every proposed hit is asked for among what is public now, in
 * one query for each kind, and what dropped out is filled up from behind. No answer is kept between questions.
 *
 * @regulation art. 24
 */
public final class Search {
    private static final int EXCERPT = 110;

    private final SearchEngine engine;
    private final Map<String, SearchableKind> kinds;

    /** A search over this index; every kind has another name. */
    public Search(SearchEngine engine, Collection<? extends SearchableKind> kinds) {
        this.engine = engine;
        this.kinds = kinds.stream()
                .collect(Collectors.toMap(
                        SearchableKind::kind, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The names of the kinds that can be found. */
    public List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /** The page of hits that was asked for; empty where there are not so many. */
    public Hits find(SearchQuestion question) {
        ReadQuestion read = QuestionReader.read(question.words());
        int start = (question.page() - 1) * SearchQuestion.PAGE_SIZE;
        int end = start + SearchQuestion.PAGE_SIZE;
        // not one more: it might be found only by going through the long lists of the texts
        int limit = end;
        while (true) {
            Found found = engine.find(
                    new EngineQuestion(read.query(), filters(question.narrowing()), order(question.sorting()), limit));
            Checked checked = checked(found, start, found.keys().size() < limit);
            if (checked.open() >= end || checked.isLast()) {
                return page(question, read, checked);
            }
            limit *= 2;
        }
    }

    /** Those before the page are only counted; what those behind say comes with the answer whether they are public. */
    private Checked checked(Found found, int start, boolean isLast) {
        int first = Math.min(start, found.keys().size());
        long before = countOpen(found.keys().subList(0, first));
        Map<Key, SearchDocument> behind =
                documents(found.keys().subList(first, found.keys().size()));
        return new Checked(found, before, behind, isLast);
    }

    private static Hits page(SearchQuestion question, ReadQuestion read, Checked checked) {
        int start = (question.page() - 1) * SearchQuestion.PAGE_SIZE;
        List<Hits.Hit> hits = checked.behind.entrySet().stream()
                .skip(start - checked.before)
                .limit(SearchQuestion.PAGE_SIZE)
                .map(entry -> hit(entry.getKey(), entry.getValue(), read.marks()))
                .toList();
        boolean hasNext = (checked.open() > start + SearchQuestion.PAGE_SIZE || checked.mayHaveMore())
                && question.page() < SearchQuestion.LAST_PAGE;
        return new Hits(hits, checked.total(), checked.count(), question.page(), hasNext);
    }

    /** The excerpt is from the text, or from the first file that says what was searched for where the text does not. */
    private static Hits.Hit hit(Key key, SearchDocument document, Marks marks) {
        SearchDocument.Wording wording = document.wording();
        List<Piece> excerpt = Excerpt.of(wording.text(), marks, EXCERPT);
        String attachment = "";
        if (excerpt.stream().noneMatch(Piece::isMarked)) {
            for (SearchDocument.Attached file : wording.attached()) {
                List<Piece> other = Excerpt.of(file.name() + "\n" + file.text(), marks, EXCERPT);
                if (other.stream().anyMatch(Piece::isMarked)) {
                    excerpt = other;
                    attachment = file.name();
                    break;
                }
            }
        }
        return new Hits.Hit(key.kind(), document, Excerpt.marked(wording.title(), marks), excerpt, attachment);
    }

    /** How many of these are public now. */
    private long countOpen(List<Key> keys) {
        Map<SearchableKind, List<String>> ids = byKind(keys);
        return ids.entrySet().stream()
                .mapToLong(kind -> kind.getKey().publicAmong(kind.getValue()).size())
                .sum();
    }

    /** Those of these that are public now with what they say, in their order. */
    private Map<Key, SearchDocument> documents(List<Key> keys) {
        Map<Key, SearchDocument> documents = new HashMap<>();
        byKind(keys)
                .forEach((kind, ids) ->
                        kind.shown(ids).forEach((id, document) -> documents.put(new Key(kind.kind(), id), document)));
        Map<Key, SearchDocument> ordered = new LinkedHashMap<>();
        keys.forEach(key -> Optional.ofNullable(documents.get(key)).ifPresent(document -> ordered.put(key, document)));
        return ordered;
    }

    /** Ids by their kind; keys of a kind that is not known here are left out. */
    private Map<SearchableKind, List<String>> byKind(List<Key> keys) {
        Map<SearchableKind, List<String>> ids = new LinkedHashMap<>();
        for (Key key : keys) {
            SearchableKind kind = kinds.get(key.kind());
            if (kind != null) {
                ids.computeIfAbsent(kind, _ -> new ArrayList<>()).add(key.id());
            }
        }
        return ids;
    }

    private static Order order(SearchQuestion.Sorting sorting) {
        return switch (sorting) {
            case RELEVANCE -> Order.RELEVANCE;
            case DATE -> Order.DATE;
        };
    }

    private static List<Filter> filters(SearchQuestion.Narrowing narrowing) {
        List<Filter> filters = new ArrayList<>();
        if (!narrowing.kinds().isEmpty()) {
            filters.add(new Filter.Kinds(narrowing.kinds()));
        }
        if (!narrowing.bodies().isEmpty()) {
            filters.add(new Filter.Bodies(narrowing.bodies()));
        }
        if (!narrowing.catalogue().isEmpty()) {
            filters.add(new Filter.Catalogue(narrowing.catalogue()));
        }
        if (narrowing.from().isPresent() || narrowing.to().isPresent()) {
            filters.add(new Filter.Days(
                    narrowing.from().orElse(LocalDate.EPOCH.withYear(1)),
                    narrowing.to().orElse(LocalDate.EPOCH.withYear(9999))));
        }
        narrowing.valid().ifPresent(valid -> filters.add(new Filter.Valid(valid.validity(), valid.day())));
        return filters;
    }

    /**
     * What the engine proposed and the database left.
     *
     * @param before how many of those before the page are public
     * @param behind the others that are, in the order of the engine
     * @param isLast whether the engine proposed fewer than were wanted
     */
    private record Checked(Found found, long before, Map<Key, SearchDocument> behind, boolean isLast) {
        long open() {
            return before + behind.size();
        }

        /** Whether the engine has no more than it proposed. */
        boolean isAll() {
            Found.Count count = found.count();
            return count.isExact() && count.total() <= found.keys().size();
        }

        boolean mayHaveMore() {
            return !isLast && !isAll();
        }

        long total() {
            return isAll() ? open() : found.count().total() - (found.keys().size() - open());
        }

        Hits.Count count() {
            if (isAll()) {
                return Hits.Count.EXACT;
            }
            return found.count().isExact() ? Hits.Count.ABOUT : Hits.Count.MORE_THAN;
        }
    }
}
