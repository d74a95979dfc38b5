package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.screening.model.Remark;
import org.gongkai.web.screening.model.Screened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ScreenedItemsTest {
    private static final SmallTown TOWN = new SmallTown();
    private static final String ID = "370828198503124495";

    private final ScreenedItems screened = TOWN.context.bean(ScreenedItems.class);
    private final Repairs repairs = TOWN.context.bean(Repairs.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static Item draft(String title, String text) {
        return TOWN.publishing.draft(TOWN.contributor, TOWN.town.id(), Content.of(title, text));
    }

    private static Item submit(Item item) {
        return TOWN.act(TOWN.contributor, item, ItemAction.SUBMIT, Opinion.NONE);
    }

    private Remark only(Item item) {
        Screened found = screened.of(item);
        assertThat(found.remarks()).hasSize(1);
        return found.remarks().getFirst();
    }

    @Test
    void an_identity_number_keeps_a_draft_back_until_it_is_covered() {
        Item item = draft("低保公示", "<p>经办材料：身份证<b>" + ID.substring(0, 6) + "</b>" + ID.substring(6) + "</p>");
        SmallTown.assertRefused(Reason.SCREENING_OPEN, () -> submit(item));

        Item covered = repairs.mask(
                TOWN.contributor, item.id(), item.revision(), only(item).key());

        assertThat(covered.content().text()).isEqualTo("<p>经办材料：身份证<b>3708**</b>********4495</p>");
        assertThat(screened.of(covered).remarks()).isEmpty();
        assertThat(submit(covered).step()).isEqualTo(Step.EDITING);
    }

    @Test
    void a_title_is_covered_as_well() {
        Item item = draft("关于" + ID + "的答复", "<p>见附件。</p>");

        Item covered = repairs.mask(
                TOWN.contributor, item.id(), item.revision(), only(item).key());

        assertThat(covered.content().title()).isEqualTo("关于3708**********4495的答复");
    }

    @Test
    void an_answer_holds_for_exactly_what_was_found() {
        Item item = draft("抗旱值班表", "<p>值班手机13812345678</p>");
        SmallTown.assertRefused(
                Reason.REASON_MISSING,
                () -> repairs.answer(
                        TOWN.contributor, item.id(), item.revision(), only(item).key(), " "));

        repairs.answer(TOWN.contributor, item.id(), item.revision(), only(item).key(), "对外公布的值班电话");

        assertThat(only(item).answer()).hasValueSatisfying(answer -> {
            assertThat(answer.reason()).isEqualTo("对外公布的值班电话");
            assertThat(answer.byName()).isEqualTo(TOWN.contributor.personName());
        });
        Item longer = rewritten(item, "<p>值班手机13812345678，请拨打。</p>");
        assertThat(screened.of(longer).isClean()).isTrue();
        Item another = rewritten(longer, "<p>值班手机13812345678、13912345678</p>");
        assertThat(screened.of(another).open()).isEqualTo(1);
        SmallTown.assertRefused(Reason.SCREENING_OPEN, () -> submit(another));
    }

    private static Item rewritten(Item item, String text) {
        return TOWN.publishing.rewrite(
                TOWN.contributor,
                item.id(),
                item.revision(),
                Content.of(item.content().title(), text));
    }

    @Test
    void what_stands_in_a_file_or_its_name_is_found() {
        Item item = TOWN.attach(TOWN.contributor, draft("名单", "<p>见附件。</p>"), "手机13812345678.txt", "序号,身份证号\n1," + ID);

        assertThat(screened.of(item).remarks())
                .extracting(remark -> remark.part().name() + " " + remark.code().name())
                .containsExactly("facts mobile", "file resident-id");
        assertThat(screened.of(item).remarks()).noneMatch(Repairs::canMask);
        SmallTown.assertRefused(Reason.SCREENING_OPEN, () -> submit(item));
    }

    @Test
    void what_does_not_go_out_is_not_kept_back() {
        Content content = new Content(
                "留存材料",
                "<p>身份证" + ID + "</p>",
                Attribute.WITHHELD,
                "第十五条",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
        Item item = TOWN.publishing.draft(TOWN.contributor, TOWN.town.id(), content);

        assertThat(submit(item).step()).isEqualTo(Step.EDITING);
    }

    @Test
    void only_those_who_may_change_an_item_repair_it() {
        Item item = draft("公示", "<p>身份证" + ID + "</p>");
        String key = only(item).key();

        SmallTown.assertRefused(Reason.NOT_ALLOWED, () -> repairs.mask(TOWN.signer, item.id(), item.revision(), key));
        SmallTown.assertRefused(
                Reason.NOT_ALLOWED, () -> repairs.answer(TOWN.signer, item.id(), item.revision(), key, "可以"));
        SmallTown.assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> repairs.answer(TOWN.contributor, item.id(), item.revision() + 1, key, "可以"));
        SmallTown.assertRefused(
                Reason.UNKNOWN_REMARK,
                () -> repairs.answer(TOWN.contributor, item.id(), item.revision(), "0".repeat(32), "可以"));
    }

    @Test
    void a_published_item_was_screened_and_the_tables_hold_it() {
        Item item = TOWN.published("停水通知");

        assertThat(TOWN.context
                        .jdbc()
                        .sql("select answered from publishing.screened where item = " + item.id())
                        .query(Integer.class)
                        .list())
                .containsExactly(0);
        assertThatThrownBy(() -> TOWN.context
                        .jdbc()
                        .sql("delete from publishing.screened where item = " + item.id())
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void an_answer_is_never_changed() {
        Item item = draft("热线", "<p>手机13812345678</p>");
        repairs.answer(TOWN.contributor, item.id(), item.revision(), only(item).key(), "办公手机");

        assertThatThrownBy(() -> TOWN.context
                        .jdbc()
                        .sql("update screening.answer set reason = '改过'")
                        .update())
                .hasMessageContaining("never changed");
    }
}
