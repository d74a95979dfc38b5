package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.web.publishing.feeds.ListedItems;
import org.gongkai.web.publishing.feeds.ListedItems.Listed;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.junit.jupiter.api.Test;

/** The numbers of all that is public, part by part. */
class ListedItemsTest {
    @Test
    void only_what_is_public_is_listed_and_only_parts_that_have_something() {
        try (SmallTown town = new SmallTown()) {
            ListedItems listed = town.context.bean(ListedItems.class);
            assertThat(listed.parts()).isEmpty();
            town.draft("草稿");
            Item shown = town.published("通告");
            Item gone = town.published("发错的");
            far(town, 2L * ListedItems.PART);
            Item last = town.published("第三段的第一条");
            assertThat(listed.parts()).containsExactly(1L, 3L);
            town.act(town.signer, gone, ItemAction.WITHDRAW, Opinion.of("发错了"));
            assertThat(listed.of(1)).extracting(Listed::id).containsExactly(shown.id());
            assertThat(listed.of(2)).isEmpty();
            assertThat(listed.of(3)).containsExactly(new Listed(last.id(), SmallTown.NOW));
            town.act(town.signer, last, ItemAction.WITHDRAW, Opinion.of("发错了"));
            assertThat(listed.parts()).containsExactly(1L);
        }
    }

    /** Numbers go on behind this one. */
    private static void far(SmallTown town, long number) {
        town.context
                .jdbc()
                .sql("alter table publishing.item alter column id restart with " + (number + 1))
                .update();
    }
}
