package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.sweep.PublishedSweep;
import org.gongkai.web.publishing.sweep.Swept;
import org.gongkai.web.publishing.sweep.SweptItems;
import org.gongkai.web.screening.links.model.LinkFinding;
import org.gongkai.web.screening.links.model.LinkReason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ItemLinksTest {
    private static final SmallTown TOWN = new SmallTown();

    private final ItemLinks links = TOWN.context.bean(ItemLinks.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static Item draft(String title, String text) {
        return TOWN.publishing.draft(TOWN.contributor, TOWN.town.id(), Content.of(title, text));
    }

    private List<LinkReason> reasons(String text) {
        return links.of(draft("通知", text).content()).stream()
                .map(LinkFinding::reason)
                .toList();
    }

    @Test
    void each_link_is_told_once_with_its_words_and_line() {
        Item item = draft(
                "通知",
                "<p>各村：</p><table><tr><td>见<a href=\"http://10.0.0.5/a\">办公<b>系统</b></a></td></tr></table>"
                        + "<p>网址www.gov.cn，<a href=\"http://www.gov.cn/\">中国政府网</a>，<a href=\"mailto:a@b.cn\">邮箱</a></p>"
                        + "<p>再见<a href=\"http://10.0.0.5/a\">这里</a></p>");

        assertThat(links.of(item.content()))
                .extracting(one -> one.written().words(), one -> one.written().line(), LinkFinding::reason)
                .containsExactly(tuple("办公系统", 2, LinkReason.INNER_ADDRESS), tuple("中国政府网", 3, LinkReason.NOT_LISTED));
    }

    @Test
    void pages_of_ours_are_looked_up_and_never_fetched() {
        Item shown = TOWN.published("停水通知");
        Item withdrawn = TOWN.published("旧通知");
        TOWN.act(TOWN.signer, withdrawn, ItemAction.WITHDRAW, Opinion.of("有误"));
        Item unpublished = draft("草稿", "一");

        assertThat(reasons("<p><a href=\"/items/%d\">1</a><a href=\"/items/%d\">2</a><a href=\"/items/%d\">3</a></p>"
                        .formatted(shown.id(), withdrawn.id(), unpublished.id())))
                .containsExactly(LinkReason.OWN_PAGE, LinkReason.OWN_WITHDRAWN, LinkReason.OWN_UNKNOWN);
        assertThat(reasons("<p><a href=\"/items/%d/attachments/1/a.pdf\">1</a><a href=\"/catalog\">2</a>"
                                .formatted(shown.id())
                        + "<a href=\"/office/items\">3</a><a href=\"/none\">4</a></p>"))
                .containsExactly(
                        LinkReason.OWN_UNKNOWN, LinkReason.OWN_PAGE, LinkReason.OWN_UNKNOWN, LinkReason.OWN_UNKNOWN);
    }

    @Test
    void a_bad_link_keeps_nothing_back() {
        Item item = draft("通知", "<p>见<a href=\"http://192.168.1.1/\">这里</a></p>");

        assertThat(links.toBeMended(item.content())).containsExactly("link-internal");
        assertThat(TOWN.onwardTo(Step.PUBLISHED, item).step()).isEqualTo(Step.PUBLISHED);
    }

    @Test
    void a_public_text_with_a_link_to_be_mended_is_told_by_the_sweep_and_one_not_verified_is_not() {
        Item bad = TOWN.onwardTo(
                Step.PUBLISHED, draft("办事指南", "<p>见<a href=\"http://oa/\">这里</a>和<a href=\"/items/99999\">那里</a></p>"));
        Item unknown = TOWN.onwardTo(Step.PUBLISHED, draft("政策", "<p>见<a href=\"http://www.gov.cn/\">中国政府网</a></p>"));

        TOWN.context.bean(PublishedSweep.class).sweep();

        List<Swept> open = TOWN.context.bean(SweptItems.class).open(Set.of(TOWN.town.id()), 10);
        assertThat(open)
                .filteredOn(one -> one.item() == bad.id())
                .singleElement()
                .satisfies(one -> assertThat(one.codes()).containsExactly("link-dead", "link-internal"));
        assertThat(open).noneMatch(one -> one.item() == unknown.id());
    }

    @Test
    void of_very_many_links_the_first_are_looked_after_and_the_others_told() {
        String text = IntStream.range(0, 205)
                .mapToObj(number -> "<p><a href=\"/items/9%d\">链接</a></p>".formatted(number))
                .collect(Collectors.joining());
        List<LinkReason> reasons = reasons(text);
        assertThat(reasons).hasSize(205);
        assertThat(reasons.subList(0, 200)).containsOnly(LinkReason.OWN_UNKNOWN);
        assertThat(reasons.subList(200, 205)).containsOnly(LinkReason.TOO_MANY_LINKS);
    }
}
