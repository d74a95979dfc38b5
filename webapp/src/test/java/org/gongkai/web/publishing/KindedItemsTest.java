package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.publishing.due.DueWatch;
import org.gongkai.web.publishing.kinds.Named;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.search.SearchDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Kinds and their elements on the whole way of an item, over a database. */
class KindedItemsTest {
    private static final SmallTown TOWN = new SmallTown();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static Content content(String number, Particulars particulars) {
        return new Content(
                "柳湾镇秸秆禁烧管理办法",
                "<p>全文</p>",
                Attribute.PROACTIVE,
                "",
                number,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                Classification.NONE,
                particulars);
    }

    private static Item draft(String kind, Map<String, String> elements) {
        return TOWN.publishing.draft(
                TOWN.contributor, TOWN.town.id(), content("柳政规〔2026〕1号", new Particulars(kind, elements)));
    }

    private static Item submit(Item item) {
        return TOWN.act(TOWN.contributor, item, ItemAction.SUBMIT, Opinion.NONE);
    }

    @Test
    void what_was_typed_is_kept_in_one_form_and_read_back() {
        Item item = draft("budget", Map.of("year", " 2026 ", "approved-on", "2026年2月3日", "income", "1,200万元"));

        assertThat(TOWN.publishing.find(TOWN.contributor, item.id()).content().particulars())
                .isEqualTo(new Particulars(
                        "budget", Map.of("year", "2026", "approved-on", "2026-02-03", "income", "12000000")));
    }

    @Test
    void a_draft_may_lack_what_its_kind_needs_but_is_not_submitted_and_told_what_is_missing() {
        Item item = TOWN.publishing.draft(
                TOWN.contributor, TOWN.town.id(), content("", new Particulars("normative", Map.of("basis", "环保法"))));

        assertThatExceptionOfType(ActionRefused.class)
                .isThrownBy(() -> submit(item))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.ELEMENT_MISSING))
                .satisfies(refused ->
                        assertThat(refused.about()).extracting(Named::chinese).containsExactly("文号", "施行日期"));

        Item whole = TOWN.publishing.rewrite(
                TOWN.contributor,
                item.id(),
                item.revision(),
                content("柳政规〔2026〕1号", new Particulars("normative", Map.of("effective-on", "2026-04-01"))));
        assertThat(submit(whole).step()).isEqualTo(Step.EDITING);
    }

    @Test
    void a_kind_an_element_or_a_value_that_is_none_is_refused() {
        SmallTown.assertRefused(Reason.UNKNOWN_KIND, () -> draft("poem", Map.of()));
        SmallTown.assertRefused(Reason.UNKNOWN_ELEMENT, () -> draft("budget", Map.of("rhyme", "abab")));
        SmallTown.assertRefused(Reason.ELEMENT_UNREADABLE, () -> draft("budget", Map.of("approved-on", "明天")));
        SmallTown.assertRefused(Reason.ELEMENT_TOO_LONG, () -> draft("budget", Map.of("year", "年".repeat(301))));
    }

    @Test
    void another_value_takes_the_approvals_away() {
        Item item = TOWN.onwardTo(Step.SIGNING, draft("normative", Map.of("effective-on", "2026-04-01")));

        Item changed = TOWN.publishing.rewrite(
                TOWN.editor,
                item.id(),
                item.revision(),
                item.content().with(new Particulars("normative", Map.of("effective-on", "2026-04-02"))));

        assertThat(changed.step()).isEqualTo(Step.DRAFT);
        assertThat(changed.isApprovedBy(Step.CONFIDENTIALITY)).isFalse();
    }

    @Test
    void what_stands_in_an_element_is_screened_like_the_rest() {
        Item item = draft("question", Map.of("asked", "我的手机13812345678，怎么办？", "answered-by", "镇党政办"));

        SmallTown.assertRefused(Reason.SCREENING_OPEN, () -> submit(item));
    }

    @Test
    void the_public_sees_the_elements_and_finds_them_with_their_validity() {
        Item item = TOWN.onwardTo(
                Step.PUBLISHED, draft("normative", Map.of("effective-on", "2026-04-01", "basis", "大气污染防治法第七十七条")));

        assertThat(TOWN.portal.shown(List.of(item.id())))
                .singleElement()
                .satisfies(shown -> assertThat(shown.content().particulars())
                        .isEqualTo(item.content().particulars()));
        SearchDocument found = found(item);
        assertThat(found.wording().text()).contains("全文", "制定依据 大气污染防治法第七十七条");
        Validity.Term term = found.origin().term().orElseThrow();
        assertThat(term.on(LocalDate.of(2026, 3, 31))).isEqualTo(Validity.NOT_YET);
        assertThat(term.on(LocalDate.of(2026, 4, 1))).isEqualTo(Validity.IN_FORCE);
        assertThat(found(TOWN.published("关于停水的公告")).origin().term()).isEmpty();
    }

    private static SearchDocument found(Item item) {
        return new FoundItems(
                        TOWN.context.bean(PublicItems.class),
                        TOWN.context.bean(Agencies.class),
                        TOWN.context.bean(KeptFiles.class))
                .document(String.valueOf(item.id()))
                .orElseThrow();
    }

    @Test
    void what_is_not_public_is_watched_from_ten_workdays_before_its_day_on() {
        DueWatch watch = TOWN.context.bean(DueWatch.class);
        Map<String, String> elements = Map.of("level", "government", "approved-on", "2026-02-20");
        Item near = draft("budget", elements);
        draft("budget", Map.of("level", "government", "approved-on", "2026-03-02"));
        draft("budget", Map.of("level", "government"));
        Item late = draft("penalty", Map.of("decided-on", "2026-02-02"));

        assertThat(watch.near(Set.of(TOWN.town.id()), 20))
                .extracting(due -> due.item().id())
                .containsExactly(late.id(), near.id());
        assertThat(watch.near(Set.of(TOWN.town.id()), 1)).hasSize(1);
        assertThat(watch.near(Set.of(TOWN.otherTown.id()), 20)).isEmpty();
        withhold(late);
        assertThat(watch.near(Set.of(TOWN.town.id()), 20))
                .extracting(due -> due.item().id())
                .containsExactly(near.id());
    }

    private static void withhold(Item late) {
        TOWN.publishing.rewrite(
                TOWN.contributor,
                late.id(),
                late.revision(),
                new Content(
                                "内部",
                                "<p>文</p>",
                                Attribute.WITHHELD,
                                "第十六条",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                List.of())
                        .with(late.content().particulars()));
    }
}
