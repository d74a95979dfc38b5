package org.gongkai.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.catalog.CoverageWatch.CoverageLine;
import org.gongkai.web.catalog.model.Amendment;
import org.gongkai.web.catalog.model.Cadence;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Level;
import org.gongkai.web.catalog.model.TimeLimit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The watch over a county of 93 bodies with about 200 entries each, and 100,000 published items behind it. */
class CoverageScaleIT {
    private static final int BODIES = 93;
    private static final int OWN_ENTRIES = 145;
    private static final int ITEMS = 100_000;
    private static final int TIMES = 15;

    @Test
    void the_matrix_of_a_county_is_there_at_once_and_the_first_page_of_a_clerk_sooner() {
        try (CatalogTown town = new CatalogTown()) {
            IntStream.range(2, BODIES)
                    .forEach(i -> town.establish(
                            OptionalLong.of(town.county.id()), "某镇" + i, AgencyKind.TOWNSHIP, "990101" + (101 + i)));
            town.catalogs.amend(town.office, town.county.id(), Amendment.putting(town.today(), "本地事项", ownEntries()));
            fill(town);
            List<Agency> organs = town.watch.organsWithin(town.county.id());
            List<CoverageLine> lines = town.watch.lines(organs, town.today());
            assertThat(organs).hasSize(BODIES);
            assertThat(lines.size() / BODIES).isBetween(180, 220);
            Duration county = median(() -> town.watch.lines(town.watch.organsWithin(town.county.id()), town.today()));
            Duration clerk = median(() -> town.watch.mostUrgent(List.of(town.town.id()), 3));
            LoggerFactory.getLogger(CoverageScaleIT.class)
                    .warn(
                            "coverage of {} bodies, {} lines: {} ms; of one body: {} ms",
                            BODIES,
                            lines.size(),
                            county.toMillis(),
                            clerk.toMillis());
            assertThat(county).isLessThan(Duration.ofSeconds(2));
            assertThat(clerk).isLessThan(Duration.ofMillis(200));
        }
    }

    private static List<Entry> ownEntries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < OWN_ENTRIES; i++) {
            entries.add(new Entry(
                    "local." + i,
                    "finance",
                    new Entry.Matter("本地事项" + i, "", "内容"),
                    new Entry.Duty(
                            new Entry.Basis("由本级核定", false),
                            new TimeLimit.Workdays(20),
                            Cadence.of(i % 3 == 0 ? Cadence.Kind.MONTHLY : Cadence.Kind.ON_CHANGE),
                            Set.of(),
                            LocalDate.MIN),
                    new Entry.Reach("本机关", List.of(1), "全社会", "主动公开", Set.of(Level.TOWNSHIP, Level.COUNTY))));
        }
        return entries;
    }

    /** Published items with all that a publication rests on, spread over bodies, entries and three years. */
    private static void fill(CatalogTown town) {
        for (String sql : List.of("""
                insert into publishing.item (body, version, round, step, visibility, created_at, changed_at, revision)
                select (array(select id from agencies.agency where kind <> 'VILLAGE'))[1 + i %% 93], 1, 1, 'PUBLISHED', 'NEVER',
                    now(), now(), 0 from generate_series(1, %d) i""", """
                insert into publishing.item_version (item, number, title, text, attribute, ground, document_number, keywords,
                    fingerprint, authors, saved_at)
                select id, 1, '标题', '', 'PROACTIVE', '', '', '', repeat('0', 64), array[1], now() from publishing.item""", """
                insert into publishing.review (item, version, round, step, is_approval, fingerprint, reviewer, reviewer_name,
                    recorded_by, opinion, basis, at)
                select id, 1, 1, s.step, true, repeat('0', 64), 2, '某某', 2, '', '', now()
                from publishing.item, (values ('CONFIDENTIALITY'), ('SIGNING')) s (step)""", """
                insert into publishing.approval (item, version, round, step, fingerprint, review)
                select item, version, round, step, fingerprint, id from publishing.review""", """
                insert into publishing.publication (item, version, round, fingerprint, published_at, published_by)
                select id, 1, 1, repeat('0', 64), timestamptz '2026-03-01' - (id %% 1000) * interval '1 day', 3
                from publishing.item""", """
                insert into publishing.shown_entry (item, version, body, entry_code, published_at)
                select p.item, 1, i.body, 'local.' || (p.item / 93 %% %d), p.published_at
                from publishing.publication p join publishing.item i on i.id = p.item""", "analyze publishing.shown_entry")) {
            String filled = sql.contains("generate_series")
                    ? sql.formatted(ITEMS)
                    : sql.contains("%d") ? sql.formatted(OWN_ENTRIES) : sql.replace("%%", "%");
            town.context.jdbc().sql(filled).update();
        }
    }

    private static Duration median(Runnable work) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return times.stream().sorted().toList().get(TIMES / 2);
    }
}
