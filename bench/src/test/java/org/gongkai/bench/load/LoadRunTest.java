package org.gongkai.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.bench.judgement.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The drill of load, small and with a fixed seed. */
@Timeout(600)
class LoadRunTest {
    private static final long SEED = 20260302;
    private static final int ITEMS = 1_000;

    @TempDir
    private Path folder;

    @Test
    void a_filled_platform_is_whole_and_answers_whatever_is_asked() throws Exception {
        Path data = folder.resolve("data");
        try (Stand stand = Stand.in(data, SEED, ITEMS)) {
            Books books = new Books(stand.platform().jdbc());
            assertThat(stand.founded().isNew()).isTrue();
            assertThat(books.unreviewed()).isEmpty();
            assertThat(books.count("publishing.item")).isEqualTo(ITEMS + Stand.OWN_WAY);
            assertThat(books.count("publishing.item where length(index_number) > 0 and step <> 'PUBLISHED'"))
                    .isZero();
        }
        Duration brief = Duration.ofSeconds(2);
        List<Chapter> chapters = new ArrayList<>();
        new LoadRun(data, SEED + 1, 7, new Lengths(40, brief, brief, Duration.ZERO, true)).run(chapters::add);
        assertThat(chapters.stream().flatMap(chapter -> chapter.bars().stream()))
                .filteredOn(bar -> bar.bar() == 0)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(bar -> assertThat(bar.figure()).as(bar.name()).isZero());
        assertThat(String.join("\n", chapters.getFirst().lines())).contains("1,000 items of 100 bodies");
    }
}
