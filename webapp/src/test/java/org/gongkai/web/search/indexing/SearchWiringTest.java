package org.gongkai.web.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.web.search.ShelfOfNotices;
import org.gongkai.web.search.engine.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchWiringTest {
    @Test
    void a_damaged_index_is_thrown_away_and_made_anew(@TempDir Path data) throws IOException {
        ShelfOfNotices notices = new ShelfOfNotices();
        notices.publish("1", "防汛", "防汛");
        try (SearchEngine engine = new SearchWiring().searchEngine(data.toString())) {
            new IndexKeeper(engine, List.of(notices)).rebuild();
        }
        try (var files = Files.walk(data.resolve("search"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (SearchEngine engine = new SearchWiring().searchEngine(data.toString())) {
            assertThat(engine.position()).isEqualTo(SearchEngine.NEVER);
            new IndexKeeper(engine, List.of(notices)).rebuild();
            assertThat(engine.count("notice")).isEqualTo(1);
        }
    }
}
