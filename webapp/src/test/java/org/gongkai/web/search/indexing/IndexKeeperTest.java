package org.gongkai.web.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.ShelfOfNotices;
import org.gongkai.web.search.engine.Key;
import org.gongkai.web.search.engine.SearchEngine;
import org.gongkai.web.search.engine.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {
    private final ShelfOfNotices notices = new ShelfOfNotices();
    private final SearchEngine engine = LuceneEngine.inMemory();
    private final IndexKeeper keeper = new IndexKeeper(engine, List.of(notices));

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_message_brings_one_document_to_what_is_public_now() {
        notices.publish("1", "防汛", "防汛");
        keeper.follow(List.of(key("1")), 5);
        assertThat(engine.count("notice")).isEqualTo(1);
        notices.withdraw("1");
        keeper.follow(List.of(key("1")), 6);
        keeper.follow(List.of(key("1")), 6);
        assertThat(engine.count("notice")).isZero();
    }

    @Test
    void the_position_stands_in_the_commit_and_never_goes_back() {
        keeper.follow(List.of(key("1")), 9);
        keeper.follow(List.of(key("2")), 8);
        assertThat(engine.position()).isEqualTo(SearchEngine.NEVER);
        keeper.commit();
        assertThat(engine.position()).isEqualTo(9);
    }

    @Test
    void missing_stale_and_surplus_entries_are_told_apart_and_mended() {
        for (int i = 1000; i < 2200; i++) {
            notices.publish("n" + i, "防汛", "防汛");
        }
        keeper.rebuild();
        assertThat(keeper.compare().isNone()).isTrue();
        notices.publish("n9", "新", "新");
        notices.withdraw("n1001");
        notices.publish(another("n1002"));
        IndexKeeper.Differences found = keeper.repair();
        assertThat(found.missing()).containsExactly(key("n9"));
        assertThat(found.stale()).containsExactly(key("n1002"));
        assertThat(found.surplus()).containsExactly(key("n1001"));
        assertThat(keeper.compare().isNone()).isTrue();
    }

    @Test
    void what_a_killed_process_lost_is_found_again_at_the_next_start(@TempDir Path folder) throws IOException {
        notices.publish("1", "防汛", "防汛");
        try (LuceneEngine first = LuceneEngine.in(folder)) {
            IndexKeeper before = new IndexKeeper(first, List.of(notices));
            before.follow(List.of(key("1")), 1);
            before.commit();
            notices.publish("2", "防火", "防火");
            notices.withdraw("1");
            before.follow(List.of(key("2"), key("1")), 2);
        }
        try (LuceneEngine second = LuceneEngine.in(folder)) {
            IndexKeeper after = new IndexKeeper(second, List.of(notices));
            assertThat(second.keys("notice", "", 10)).containsExactly(key("1"));
            IndexKeeper.Differences found = after.repair();
            assertThat(found.missing()).containsExactly(key("2"));
            assertThat(found.surplus()).containsExactly(key("1"));
            assertThat(second.keys("notice", "", 10)).containsExactly(key("2"));
        }
    }

    @Test
    void while_the_index_is_written_anew_the_old_one_answers() {
        notices.publish("1", "防汛", "防汛");
        keeper.rebuild();
        engine.clear();
        assertThat(engine.count("notice")).isEqualTo(1);
    }

    @Test
    void a_repair_waits_for_the_rebuild_and_finds_nothing_missing() throws Exception {
        notices.publish("1", "防汛", "防汛");
        FutureTask<IndexKeeper.Differences> repair = new FutureTask<>(keeper::repair);
        Thread repairing = Thread.ofPlatform().unstarted(repair);
        notices.beforeVersions(() -> {
            if (Thread.currentThread().equals(repairing)) {
                return;
            }
            if (repairing.getState() == Thread.State.NEW) {
                repairing.start();
            }
            while (!repair.isDone() && repairing.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        });
        keeper.rebuild();
        assertThat(repair.get(1, TimeUnit.MINUTES).isNone()).isTrue();
    }

    @Test
    void a_kind_that_nobody_offers_leaves_no_entry() {
        keeper.follow(List.of(new Key("other", "1")), 1);
        assertThat(engine.count("other")).isZero();
    }

    private SearchDocument another(String id) {
        SearchDocument before = notices.document(id).orElseThrow();
        return new SearchDocument(
                id,
                2,
                before.wording(),
                new SearchDocument.Origin(7, "王庄镇人民政府", before.origin().publishedOn(), Set.of("A1")),
                before.address());
    }

    private static Key key(String id) {
        return new Key("notice", id);
    }
}
