package org.gongkai.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Filter;
import org.gongkai.web.search.engine.Found;
import org.gongkai.web.search.engine.Key;
import org.gongkai.web.search.engine.Order;
import org.gongkai.web.search.engine.SearchEngine;
import org.gongkai.web.search.text.Excerpt;
import org.gongkai.web.search.text.Piece;
import org.gongkai.web.search.text.QuestionReader;
import org.gongkai.web.search.text.ReadQuestion;

/**
 * Answers questions. The index proposes, the database decides: every proposed hit is asked for among what is public now, in
 * one query for each kind, and what dropped out is filled up from behind. Nothing is kept between questions.
 *
 * @regulation art. 24
 */
public final class Search {
    /** Proposed beyond the page, so that one dropped hit does not cost a second round. */
    private static final int SPARE = 10;

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
        int end = question.page() * SearchQuestion.PAGE_SIZE;
        int limit = end + SPARE;
        while (true) {
            Found found = engine.find(
                    new EngineQuestion(read.query(), filters(question.narrowing()), order(question.sorting()), limit));
            List<Key> open = open(found.keys());
            boolean isLast = found.keys().size() < limit;
            if (open.size() > end || isLast) {
                return page(question, read, new Checked(found, open, isLast && found.isExact()));
            }
            limit *= 2;
        }
    }

    private Hits page(SearchQuestion question, ReadQuestion read, Checked checked) {
        int start = Math.min((question.page() - 1) * SearchQuestion.PAGE_SIZE, checked.open.size());
        int end = Math.min(start + SearchQuestion.PAGE_SIZE, checked.open.size());
        List<Key> wanted = checked.open.subList(start, end);
        Map<Key, SearchDocument> documents = documents(wanted);
        List<Hits.Hit> hits = new ArrayList<>();
        for (Key key : wanted) {
            SearchDocument document = documents.get(key);
            if (document != null) {
                hits.add(hit(key, document, read.marks()));
            }
        }
        boolean hasNext = checked.open.size() > end && question.page() < SearchQuestion.LAST_PAGE;
        return new Hits(hits, checked.total(), checked.count(), question.page(), hasNext);
    }

    /** The excerpt is from the text, or from the first file that says what was searched for where the text does not. */
    private static Hits.Hit hit(Key key, SearchDocument document, List<String> marks) {
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

    private List<Key> open(List<Key> keys) {
        Map<String, Set<String>> open = byKind(keys, SearchableKind::publicAmong, HashSet::new);
        return keys.stream()
                .filter(key -> open.getOrDefault(key.kind(), Set.of()).contains(key.id()))
                .toList();
    }

    private Map<Key, SearchDocument> documents(List<Key> keys) {
        Map<Key, SearchDocument> documents = new HashMap<>();
        byKind(keys, SearchableKind::documents, answer -> answer)
                .forEach((kind, found) -> found.forEach((id, document) -> documents.put(new Key(kind, id), document)));
        return documents;
    }

    private <T, R> Map<String, R> byKind(
            List<Key> keys, BiFunction<SearchableKind, List<String>, T> ask, Function<T, R> form) {
        Map<String, List<String>> ids = keys.stream()
                .collect(Collectors.groupingBy(
                        Key::kind, LinkedHashMap::new, Collectors.mapping(Key::id, Collectors.toList())));
        Map<String, R> answers = new HashMap<>();
        ids.forEach((name, some) -> {
            SearchableKind kind = kinds.get(name);
            if (kind != null) {
                answers.put(name, form.apply(ask.apply(kind, some)));
            }
        });
        return answers;
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
        return filters;
    }

    /**
     * What the engine proposed and the database left.
     *
     * @param isAll whether the engine has no more
     */
    private record Checked(Found found, List<Key> open, boolean isAll) {
        long total() {
            return isAll ? open.size() : found.total() - (found.keys().size() - open.size());
        }

        Hits.Count count() {
            if (isAll) {
                return Hits.Count.EXACT;
            }
            return found.isExact() ? Hits.Count.ABOUT : Hits.Count.MORE_THAN;
        }
    }
}
