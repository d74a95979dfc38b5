package org.gongkai.web.search.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.gongkai.web.search.engine.BusyException;
import org.gongkai.web.search.engine.EngineQuestion;
import org.gongkai.web.search.engine.Field;
import org.gongkai.web.search.engine.Found;
import org.gongkai.web.search.engine.IndexEntry;
import org.gongkai.web.search.engine.Key;
import org.gongkai.web.search.engine.Order;
import org.gongkai.web.search.engine.Query;
import org.gongkai.web.search.engine.SearchEngine;
import org.gongkai.web.search.engine.SearchEngineContract;
import org.gongkai.web.search.engine.TermList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends SearchEngineContract {
    @Override
    protected SearchEngine open() {
        return LuceneEngine.inMemory();
    }

    @Test
    void what_was_committed_is_there_after_a_restart_and_the_rest_is_not(@TempDir Path folder) throws IOException {
        try (LuceneEngine engine = LuceneEngine.in(folder)) {
            engine.put(List.of(entry("1")));
            engine.commit(7);
            engine.put(List.of(entry("2")));
        }
        try (LuceneEngine engine = LuceneEngine.in(folder)) {
            assertThat(engine.position()).isEqualTo(7);
            assertThat(engine.keys("notice", "", 10)).extracting(Key::id).containsExactly("1");
        }
    }

    @Test
    void a_damaged_index_is_refused_and_not_taken_for_an_empty_one(@TempDir Path folder) throws IOException {
        try (LuceneEngine engine = LuceneEngine.in(folder)) {
            engine.put(List.of(entry("1")));
            engine.commit(7);
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        assertThatThrownBy(() -> LuceneEngine.in(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void a_question_whose_time_ran_out_before_anything_was_found_is_not_answered_with_nothing() {
        try (LuceneEngine engine = LuceneEngine.inMemory(Duration.ofSeconds(-1))) {
            engine.put(List.of(entry("1")));
            engine.refresh();
            EngineQuestion question =
                    new EngineQuestion(new Query.Term(Field.TEXT, "a"), List.of(), Order.RELEVANCE, 20);
            assertThatThrownBy(() -> engine.find(question)).isInstanceOf(BusyException.class);
        }
    }

    @Test
    void parts_of_the_index_are_gone_through_with_the_newest_first() throws IOException {
        try (Directory folder = new ByteBuffersDirectory();
                IndexWriter writer =
                        new IndexWriter(folder, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int year : List.of(2024, 2026, 2025)) {
                writer.addDocument(Entries.document(of(year)));
                writer.commit();
            }
            writer.addDocument(new Document());
            writer.commit();
            try (DirectoryReader reader = DirectoryReader.open(folder, Steps.NEWEST_FIRST)) {
                List<String> keys = new ArrayList<>();
                for (LeafReaderContext part : reader.leaves()) {
                    BinaryDocValues values = part.reader().getBinaryDocValues(Entries.KEY);
                    keys.add(
                            values != null && values.advanceExact(0)
                                    ? values.binaryValue().utf8ToString()
                                    : "without");
                }
                assertThat(keys).containsExactly("notice/2026", "notice/2025", "notice/2024", "without");
            }
        }
    }

    private static IndexEntry of(int year) {
        IndexEntry.Traits traits = new IndexEntry.Traits(7, LocalDate.of(year, 5, 1), Set.of());
        return new IndexEntry(new Key("notice", Integer.toString(year)), 1, traits, Map.of());
    }

    @Test
    void a_total_that_was_not_counted_to_the_end_says_so() {
        try (LuceneEngine engine = LuceneEngine.inMemory()) {
            for (int i = 0; i < 20_000; i++) {
                engine.put(List.of(entry("n" + i)));
            }
            engine.refresh();
            Found found =
                    engine.find(new EngineQuestion(new Query.Term(Field.TEXT, "a"), List.of(), Order.RELEVANCE, 20));
            assertThat(found.count().isExact()).isFalse();
            assertThat(found.count().total()).isGreaterThan(1000).isLessThanOrEqualTo(20_000);
        }
    }

    @Test
    void where_titles_fill_the_page_texts_are_counted_only_if_that_is_soon_done() {
        Query titlesFirst = new Query.Stepwise(
                new Query.Term(Field.TEXT, "a"), List.of(new Query.Term(Field.TITLE, "a")), List.of());
        EngineQuestion question = new EngineQuestion(titlesFirst, List.of(), Order.RELEVANCE, 20);
        try (LuceneEngine engine = LuceneEngine.inMemory()) {
            for (int i = 0; i < 12_000; i++) {
                engine.put(List.of(i < 30 ? entry("n" + i, Field.TEXT, Field.TITLE) : entry("n" + i)));
                if (i == 500) {
                    engine.refresh();
                    assertThat(engine.find(question).count()).isEqualTo(new Found.Count(501, true));
                }
            }
            engine.refresh();
            Found found = engine.find(question);
            assertThat(found.keys()).hasSize(20);
            assertThat(found.count().isExact()).isFalse();
            assertThat(found.count().total())
                    .as("what is known without looking further")
                    .isEqualTo(30);
        }
    }

    private static IndexEntry entry(String id) {
        return entry(id, Field.TEXT);
    }

    private static IndexEntry entry(String id, Field... fields) {
        TermList terms = TermList.of(List.of("a"));
        return new IndexEntry(
                new Key("notice", id),
                1,
                new IndexEntry.Traits(7, LocalDate.of(2026, 5, 19), Set.of()),
                Stream.of(fields).collect(Collectors.toMap(field -> field, _ -> terms)));
    }
}
