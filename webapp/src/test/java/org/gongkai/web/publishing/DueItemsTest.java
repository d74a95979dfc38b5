package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class DueItemsTest {
    @Test
    void one_that_cannot_go_out_keeps_no_other_waiting() {
        try (SmallTown town = new SmallTown()) {
            Item stuck = dueLater(town, "审核对不上");
            Item other = dueLater(town, "可以发布");
            town.context
                    .jdbc()
                    .sql("update publishing.item set round = round + 1 where id = " + stuck.id())
                    .update();
            town.context
                    .jdbc()
                    .sql("update publishing.item set publish_at = now() - interval '20 years'")
                    .update();
            dueItems(town).publish();
            assertThat(town.portal.find(stuck.id())).isEmpty();
            assertThat(town.portal.find(other.id())).isPresent();
        }
    }

    private static Item dueLater(SmallTown town, String title) {
        Item item = town.cleared(title);
        return town.publishing.act(
                town.editor,
                item.id(),
                item.revision(),
                ItemAction.PUBLISH,
                Opinion.NONE,
                Optional.of(SmallTown.NOW.plusSeconds(60)));
    }

    private static DueItems dueItems(SmallTown town) {
        StaticMessageSource words = new StaticMessageSource();
        words.addMessage("publishing.system", Locale.SIMPLIFIED_CHINESE, "系统");
        return new DueItems(town.publishing, Clock.fixed(SmallTown.NOW, ZoneOffset.UTC), words);
    }
}
