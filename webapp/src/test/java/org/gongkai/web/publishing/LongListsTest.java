package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.OfficeItems;
import org.gongkai.web.publishing.model.OfficeItems.Page;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems.Line;
import org.gongkai.web.publishing.model.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists page by page, and how long they are, whatever happened to the items. */
class LongListsTest {
    private static final SmallTown TOWN = new SmallTown();
    private static final OfficeItems OFFICE = TOWN.context.bean(OfficeItems.class);

    @BeforeAll
    static void work() {
        SignedIn other = TOWN.person(Role.CONTRIBUTOR, TOWN.otherTown);
        for (int i = 0; i < 9; i++) {
            TOWN.draft("草稿 " + i);
            TOWN.publishing.draft(other, TOWN.otherTown.id(), Content.of("青禾草稿 " + i, "正文"));
            Item item = TOWN.published("通告 " + i);
            if (i % 3 == 0) {
                item = TOWN.act(TOWN.signer, item, ItemAction.WITHDRAW, Opinion.of("已经失效"));
            }
            if (i % 6 == 0) {
                TOWN.act(TOWN.editor, item, ItemAction.ARCHIVE, Opinion.NONE);
            }
            if (i == 1) {
                TOWN.act(TOWN.contributor, item, ItemAction.REVISE, Opinion.NONE);
            }
        }
        TOWN.act(TOWN.contributor, TOWN.draft("待编辑"), ItemAction.SUBMIT, Opinion.NONE);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void the_counts_are_those_of_the_items() {
        assertThat(rows("select body, step, visibility, items from publishing.item_count where items <> 0"))
                .isEqualTo(
                        rows("select body, step, visibility, count(*) as items from publishing.item group by 1, 2, 3"))
                .hasSizeGreaterThan(5);
        assertThat(TOWN.portal.count(OptionalLong.of(TOWN.town.id()))).isEqualTo(6);
        assertThat(TOWN.portal.count(OptionalLong.of(TOWN.county.id()))).isZero();
        assertThat(TOWN.portal.count(OptionalLong.empty())).isEqualTo(6);
        List<Long> both = List.of(TOWN.town.id(), TOWN.otherTown.id());
        assertThat(OFFICE.counts(both)).isEqualTo(Map.of(Step.DRAFT, 19L, Step.EDITING, 1L, Step.PUBLISHED, 8L));
        assertThat(OFFICE.counts(List.of())).isEmpty();
    }

    @Test
    void the_pages_of_the_office_follow_one_another_over_all_bodies() {
        List<Long> both = List.of(TOWN.town.id(), TOWN.otherTown.id());
        List<OfficeItems.Line> all = office(both, Optional.empty(), 100);
        assertThat(all)
                .hasSize(28)
                .isSortedAccordingTo(Comparator.comparing(OfficeItems.Line::changedAt)
                        .thenComparingLong(OfficeItems.Line::id)
                        .reversed());
        assertThat(office(both, Optional.empty(), 7)).isEqualTo(all);
        assertThat(office(both, Optional.of(Step.DRAFT), 5))
                .isEqualTo(
                        all.stream().filter(line -> line.step() == Step.DRAFT).toList());
        assertThat(office(List.of(TOWN.otherTown.id()), Optional.empty(), 4))
                .hasSize(9)
                .allMatch(line -> line.body() == TOWN.otherTown.id());
    }

    @Test
    void the_pages_of_the_portal_follow_one_another() {
        List<Line> all = TOWN.portal.newest(OptionalLong.empty(), 1, 100);
        assertThat(all).hasSize(6);
        List<Line> paged = new ArrayList<>(TOWN.portal.newest(OptionalLong.of(TOWN.town.id()), 1, 4));
        paged.addAll(TOWN.portal.newest(OptionalLong.of(TOWN.town.id()), 2, 4));
        assertThat(paged).isEqualTo(all);
    }

    private static List<OfficeItems.Line> office(List<Long> bodies, Optional<Step> step, int size) {
        List<OfficeItems.Line> all = new ArrayList<>();
        List<OfficeItems.Line> page = OFFICE.list(bodies, step, TOWN.contributor.accountId(), new Page(1, size));
        for (int number = 2; !page.isEmpty(); number++) {
            all.addAll(page);
            page = OFFICE.list(bodies, step, TOWN.contributor.accountId(), new Page(number, size));
        }
        return all;
    }

    private static Map<String, Long> rows(String sql) {
        Map<String, Long> rows = new TreeMap<>();
        TOWN.context
                .jdbc()
                .sql(sql)
                .query((row, _) -> rows.put(
                        row.getLong("body") + " " + row.getString("step") + " " + row.getString("visibility"),
                        row.getLong("items")))
                .list();
        return rows;
    }
}
