package org.gongkai.web.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.regulation.disclosure.Validity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine does; a second one extends this and names itself. */
public abstract class SearchEngineContract {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 19);

    private SearchEngine engine;

    /** An empty engine. */
    protected abstract SearchEngine open();

    @BeforeEach
    void start() {
        engine = open();
    }

    @AfterEach
    void end() {
        engine.close();
    }

    @Test
    void a_term_finds_the_entries_that_have_it() {
        put(entry("1", "低保 保标", "低保"), entry("2", "高龄 龄津"));
        assertThat(found(new Query.Term(Field.TEXT, "低保"))).containsExactly("1");
        assertThat(found(new Query.Term(Field.TEXT, "无此"))).isEmpty();
    }

    @Test
    void everything_finds_all_and_nothing_finds_none() {
        put(entry("1", "低保"), entry("2", "高龄"));
        assertThat(found(new Query.Everything())).containsExactlyInAnyOrder("1", "2");
        assertThat(found(new Query.Nothing())).isEmpty();
    }

    @Test
    void a_phrase_wants_its_terms_at_their_distances() {
        put(entry("1", "最低 低生 生活"), entry("2", "生活 最低"));
        TermList terms = new TermList.Builder().add("最低", 0).add("生活", 2).build();
        assertThat(found(new Query.Phrase(Field.TEXT, terms))).containsExactly("1");
    }

    @Test
    void all_wants_each_some_wants_so_many_and_either_wants_one() {
        put(entry("1", "a b"), entry("2", "a c"), entry("3", "b d"));
        List<Query> terms = List.of(term("a"), term("b"), term("c"));
        assertThat(found(new Query.All(List.of(term("a"), term("b"))))).containsExactly("1");
        assertThat(found(new Query.Some(2, terms))).containsExactlyInAnyOrder("1", "2");
        assertThat(found(new Query.Either(List.of(term("c"), term("d"))))).containsExactlyInAnyOrder("2", "3");
    }

    @Test
    void what_has_all_in_its_title_comes_first_then_what_has_some_then_the_others() {
        put(
                entry("1", "a b", "x"),
                entry("2", "a b", "b"),
                entry("3", "a a a b b b", "y"),
                entry("4", "a b", "a b"),
                entry("5", "a", "b"),
                entry("6", "b a", "z a"));
        assertThat(found(titlesFirst())).startsWith("4").endsWith("1").hasSize(5);
        assertThat(found(titlesFirst()).subList(1, 3)).containsExactlyInAnyOrder("2", "6");
        assertThat(found(titlesFirst()).get(3)).isEqualTo("3");
    }

    @Test
    void steps_go_on_from_page_to_page_and_are_counted_together() {
        for (int i = 1; i <= 9; i++) {
            put(entry(Integer.toString(i), "a b", i % 3 == 0 ? "a b" : i % 3 == 1 ? "a" : ""));
        }
        List<String> all = found(titlesFirst());
        assertThat(all).hasSize(9);
        for (int limit = 1; limit <= 9; limit++) {
            Found found = engine.find(new EngineQuestion(titlesFirst(), List.of(), Order.RELEVANCE, limit));
            assertThat(found.keys().stream().map(Key::id)).isEqualTo(all.subList(0, limit));
            assertThat(found.count().total()).isEqualTo(9);
            assertThat(found.count().isExact()).isTrue();
        }
    }

    @Test
    void of_titles_alike_the_newest_comes_first() {
        put(
                new IndexEntry(new Key("notice", "1"), 1, traits(7, MAY), titled("a b", "a")),
                new IndexEntry(new Key("notice", "2"), 1, traits(7, MAY.plusYears(2)), titled("a b", "a")),
                new IndexEntry(new Key("notice", "3"), 1, traits(7, MAY.plusYears(1)), titled("a b", "a")));
        Query query = new Query.Stepwise(term("a"), titleTerms("a"), List.of());
        assertThat(found(query)).containsExactly("2", "3", "1");
    }

    @Test
    void a_question_with_its_best_in_two_steps_has_all_of_it_before_most_of_it() {
        put(entry("1", "a b c", "a b"), entry("2", "a b c", "a b c"), entry("3", "a b c", "b c"), entry("4", "a b"));
        List<Query> words = titleTerms("a", "b", "c");
        Query query = new Query.Stepwise(
                new Query.Some(2, List.of(term("a"), term("b"), term("c"))),
                List.of(new Query.All(words), new Query.Some(2, words)),
                words);
        assertThat(found(query)).startsWith("2").endsWith("4").hasSize(4);
    }

    private static Query titlesFirst() {
        List<Query> words = titleTerms("a", "b");
        return new Query.Stepwise(new Query.All(List.of(term("a"), term("b"))), List.of(new Query.All(words)), words);
    }

    private static List<Query> titleTerms(String... words) {
        return Stream.of(words)
                .map(word -> (Query) new Query.Term(Field.TITLE, word))
                .toList();
    }

    @Test
    void a_field_without_places_finds_too() {
        put(new IndexEntry(
                new Key("notice", "1"),
                1,
                traits(7, MAY),
                Map.of(Field.NUMBERS, TermList.of(List.of("临政发〔2025〕12号")), Field.SOUND, TermList.of(List.of("=db")))));
        assertThat(found(new Query.Term(Field.NUMBERS, "临政发〔2025〕12号"))).containsExactly("1");
        assertThat(found(new Query.Term(Field.SOUND, "=db"))).containsExactly("1");
    }

    @Test
    void filters_narrow_by_kind_body_days_and_catalogue() {
        put(
                new IndexEntry(
                        new Key("notice", "1"), 1, new IndexEntry.Traits(7, MAY, Set.of("GK-1", "GK-2")), text("a")),
                new IndexEntry(new Key("notice", "2"), 1, traits(8, MAY.plusDays(1)), text("a")),
                new IndexEntry(new Key("policy", "3"), 1, traits(7, MAY.plusDays(2)), text("a")));
        assertThat(narrowed(new Filter.Kinds(Set.of("notice")))).containsExactlyInAnyOrder("1", "2");
        assertThat(narrowed(new Filter.Bodies(Set.of(7L, 9L)))).containsExactlyInAnyOrder("1", "3");
        assertThat(narrowed(new Filter.Days(MAY.plusDays(1), MAY.plusDays(2)))).containsExactlyInAnyOrder("2", "3");
        assertThat(narrowed(new Filter.Catalogue(Set.of("GK-2")))).containsExactly("1");
        assertThat(narrowed(new Filter.Kinds(Set.of("notice")), new Filter.Bodies(Set.of(8L))))
                .containsExactly("2");
    }

    @Test
    void what_has_a_validity_on_a_day_is_told_from_the_days_that_were_kept() {
        Map<String, Validity.Term> terms = new TreeMap<>();
        for (Optional<LocalDate> until : List.of(Optional.<LocalDate>empty(), Optional.of(MAY.plusDays(3)))) {
            terms.put("plain" + terms.size(), new Validity.Term(MAY, until));
            for (int ended = -1; ended < 6; ended++) {
                Validity how = ended % 2 == 0 ? Validity.REPEALED : Validity.EXPIRED;
                Validity.Ending ending = new Validity.Ending(how, MAY.plusDays(ended));
                terms.put("ended" + terms.size(), new Validity.Term(MAY, until, Optional.of(ending)));
            }
        }
        put(new IndexEntry(new Key("notice", "without"), 1, traits(7, MAY), text("a")));
        terms.forEach((id, term) -> put(new IndexEntry(
                new Key("notice", id), 1, new IndexEntry.Traits(7, MAY, Set.of(), Optional.of(term)), text("a"))));
        MAY.minusDays(2).datesUntil(MAY.plusDays(8)).forEach(day -> {
            for (Validity validity : Validity.values()) {
                assertThat(narrowed(new Filter.Valid(validity, day)))
                        .as("%s on %s", validity, day)
                        .containsExactlyInAnyOrderElementsOf(terms.entrySet().stream()
                                .filter(one -> one.getValue().on(day) == validity)
                                .map(Map.Entry::getKey)
                                .toList());
            }
        });
    }

    @Test
    void the_newest_comes_first_where_asked_for() {
        put(
                new IndexEntry(new Key("notice", "old"), 1, traits(7, MAY.minusYears(9)), text("a a a a")),
                new IndexEntry(new Key("notice", "new"), 1, traits(7, MAY), text("a b c d e")));
        EngineQuestion question = new EngineQuestion(term("a"), List.of(), Order.DATE, 10);
        assertThat(engine.find(question).keys()).extracting(Key::id).containsExactly("new", "old");
    }

    @Test
    void an_entry_takes_the_place_of_the_one_with_its_key() {
        put(entry("1", "before"));
        put(new IndexEntry(new Key("notice", "1"), 2, traits(7, MAY), text("after")));
        assertThat(found(term("before"))).isEmpty();
        assertThat(found(term("after"))).containsExactly("1");
        assertThat(engine.versions(List.of(new Key("notice", "1"), new Key("notice", "9"))))
                .isEqualTo(Map.of(new Key("notice", "1"), 2L));
    }

    @Test
    void what_is_removed_is_found_no_more() {
        put(entry("1", "a"), entry("2", "a"));
        engine.remove(List.of(new Key("notice", "1"), new Key("notice", "unknown")));
        engine.refresh();
        assertThat(found(term("a"))).containsExactly("2");
        assertThat(engine.count("notice")).isEqualTo(1);
    }

    @Test
    void changes_are_seen_after_a_refresh_and_not_before() {
        engine.put(List.of(entry("1", "a")));
        assertThat(found(term("a"))).isEmpty();
        engine.refresh();
        assertThat(found(term("a"))).containsExactly("1");
        engine.clear();
        engine.put(List.of(entry("2", "a")));
        assertThat(found(term("a"))).containsExactly("1");
        engine.refresh();
        assertThat(found(term("a"))).containsExactly("2");
    }

    @Test
    void the_limit_cuts_the_keys_and_not_the_total() {
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            entries.add(entry("n" + i, "a"));
        }
        engine.put(entries);
        engine.refresh();
        Found found = engine.find(new EngineQuestion(term("a"), List.of(), Order.RELEVANCE, 20));
        assertThat(found.keys()).hasSize(20);
        assertThat(found.count().total()).isEqualTo(50);
        assertThat(found.count().isExact()).isTrue();
    }

    @Test
    void keys_are_walked_in_their_order_and_only_those_of_the_kind() {
        put(entry("b", "a"), entry("a", "a"), entry("c", "a"));
        put(new IndexEntry(new Key("notices", "z"), 1, traits(7, MAY), text("a")));
        engine.remove(List.of(new Key("notice", "b")));
        engine.refresh();
        assertThat(engine.keys("notice", "", 1)).extracting(Key::id).containsExactly("a");
        assertThat(engine.keys("notice", "a", 9)).extracting(Key::id).containsExactly("c");
        assertThat(engine.keys("notice", "c", 9)).isEmpty();
        assertThat(engine.keys("policy", "", 9)).isEmpty();
    }

    @Test
    void the_position_is_that_of_the_last_commit() {
        assertThat(engine.position()).isEqualTo(SearchEngine.NEVER);
        engine.commit(41);
        engine.put(List.of(entry("1", "a")));
        engine.commit(42);
        assertThat(engine.position()).isEqualTo(42);
    }

    private void put(IndexEntry... entries) {
        engine.put(List.of(entries));
        engine.refresh();
    }

    private List<String> found(Query query) {
        return engine.find(new EngineQuestion(query, List.of(), Order.RELEVANCE, 100)).keys().stream()
                .map(Key::id)
                .toList();
    }

    private List<String> narrowed(Filter... filters) {
        return engine.find(new EngineQuestion(term("a"), List.of(filters), Order.RELEVANCE, 100)).keys().stream()
                .map(Key::id)
                .toList();
    }

    private static Query term(String term) {
        return new Query.Term(Field.TEXT, term);
    }

    private static IndexEntry entry(String id, String text) {
        return new IndexEntry(new Key("notice", id), 1, traits(7, MAY), text(text));
    }

    private static IndexEntry entry(String id, String text, String title) {
        return new IndexEntry(new Key("notice", id), 1, traits(7, MAY), titled(text, title));
    }

    private static Map<Field, TermList> titled(String text, String title) {
        return Map.of(Field.TEXT, terms(text), Field.TITLE, terms(title));
    }

    private static IndexEntry.Traits traits(long body, LocalDate day) {
        return new IndexEntry.Traits(body, day, Set.of());
    }

    private static Map<Field, TermList> text(String text) {
        return Map.of(Field.TEXT, terms(text));
    }

    private static TermList terms(String text) {
        return TermList.of(List.of(text.split(" ")));
    }
}
