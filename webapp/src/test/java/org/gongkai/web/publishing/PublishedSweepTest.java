package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.sweep.PublishedSweep;
import org.gongkai.web.publishing.sweep.Swept;
import org.gongkai.web.publishing.sweep.SweptItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PublishedSweepTest {
    private static final SmallTown TOWN = new SmallTown();

    private final PublishedSweep sweep = TOWN.context.bean(PublishedSweep.class);
    private final SweptItems swept = TOWN.context.bean(SweptItems.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    /** What went out before there was screening: the tables would refuse it today. */
    private static Item outBeforeScreening(String title, String text) {
        Item item = TOWN.published(title);
        TOWN.context
                .jdbc()
                .sql("alter table publishing.item_version disable trigger version_stays")
                .update();
        TOWN.context
                .jdbc()
                .sql("update publishing.item_version set text = :text where item = :item")
                .param("text", text)
                .param("item", item.id())
                .update();
        TOWN.context
                .jdbc()
                .sql("alter table publishing.item_version enable trigger version_stays")
                .update();
        return item;
    }

    private List<Swept> open() {
        return swept.open(Set.of(TOWN.town.id()), 10);
    }

    @Test
    void what_is_public_and_should_not_be_is_told_until_it_is_withdrawn() {
        Item clean = TOWN.published("停水通知");
        Item list = outBeforeScreening("低保名单", "<p>低保户赵德贵，身份证370828198503124495</p>");

        sweep.sweep();

        assertThat(open()).singleElement().satisfies(one -> {
            assertThat(one.item()).isEqualTo(list.id()).isNotEqualTo(clean.id());
            assertThat(one.title()).isEqualTo("低保名单");
            assertThat(one.codes()).containsExactly("resident-id", "welfare");
        });
        assertThat(swept.count(Set.of(TOWN.otherTown.id()))).isZero();
        assertThat(swept.count(Set.of())).isZero();

        TOWN.act(TOWN.signer, list, ItemAction.WITHDRAW, Opinion.of("有身份证号"));

        assertThat(open()).isEmpty();
    }

    @Test
    void what_was_mended_is_forgotten_by_the_next_sweep() {
        Item list = outBeforeScreening("名单", "<p>手机13812345678</p>");
        sweep.sweep();
        assertThat(open()).extracting(Swept::item).contains(list.id());

        TOWN.context
                .jdbc()
                .sql("alter table publishing.item_version disable trigger version_stays")
                .update();
        TOWN.context
                .jdbc()
                .sql("update publishing.item_version set text = '<p>手机138****5678</p>' where item = " + list.id())
                .update();
        TOWN.context
                .jdbc()
                .sql("alter table publishing.item_version enable trigger version_stays")
                .update();
        sweep.sweep();

        assertThat(open()).extracting(Swept::item).doesNotContain(list.id());
    }
}
