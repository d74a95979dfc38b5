package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.publishing.SmallTown.assertRefused;
import static org.gongkai.web.publishing.SmallTown.paper;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Items;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems.Answer;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Visibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PublishingTest {
    private static final SmallTown TOWN = new SmallTown();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void what_everybody_approved_is_public_with_an_index_number_of_its_body_and_year() {
        Item item = TOWN.published("关于春季防火的通知");
        Answer.Shown shown = (Answer.Shown) TOWN.portal.find(item.id()).orElseThrow();
        assertThat(shown.item().indexNumber()).matches("990101101/2026-\\d{5}");
        assertThat(shown.item().firstPublishedAt()).isEqualTo(SmallTown.NOW);
        assertThat(shown.item().content().text()).isEqualTo("<p>各村：</p>\n<p>请做好准备。</p>");
        assertThat(TOWN.portal.newest(OptionalLong.of(TOWN.town.id()), 1, 100))
                .anyMatch(line -> line.id() == item.id());
    }

    @Test
    void nothing_on_its_way_is_public() {
        assertThat(TOWN.portal.find(TOWN.draft("草稿").id())).isEmpty();
        assertThat(TOWN.portal.find(TOWN.cleared("待发布").id())).isEmpty();
    }

    @Test
    void every_step_leaves_an_audit_row_and_publishing_a_ledger_entry_and_a_message() {
        long audited = TOWN.count("audit.entry");
        long counted = TOWN.count("ledger.entry");
        long told = TOWN.count("outbox.message");
        TOWN.published("关于停水检修的公告");
        assertThat(TOWN.count("audit.entry") - audited).isEqualTo(6);
        assertThat(TOWN.count("ledger.entry") - counted).isEqualTo(1);
        assertThat(TOWN.count("outbox.message") - told).isEqualTo(1);
    }

    @Test
    void what_is_withdrawn_is_gone_with_its_reason_and_can_be_archived() {
        Item item = TOWN.published("关于限行的通告");
        Item withdrawn = TOWN.act(TOWN.signer, item, ItemAction.WITHDRAW, Opinion.of("已经失效"));
        assertThat(TOWN.portal.find(item.id()).orElseThrow())
                .isInstanceOfSatisfying(
                        Answer.Gone.class, gone -> assertThat(gone.reason()).isEqualTo("已经失效"));
        assertThat(TOWN.portal.publicAmong(List.of(item.id()))).isEmpty();
        assertThat(TOWN.act(TOWN.editor, withdrawn, ItemAction.ARCHIVE, Opinion.NONE)
                        .visibility())
                .isEqualTo(Visibility.ARCHIVED);
    }

    @Test
    void a_revision_is_public_only_once_it_went_all_the_way_and_keeps_the_index_number() {
        Item item = TOWN.published("关于招聘的公告");
        String number = shown(item).indexNumber();
        Item revised = TOWN.act(TOWN.contributor, item, ItemAction.REVISE, Opinion.NONE);
        revised = TOWN.publishing.rewrite(
                TOWN.contributor, revised.id(), revised.revision(), Content.of("关于公开招聘的公告", "名额增加。"));
        assertThat(shown(item).content().title()).isEqualTo("关于招聘的公告");
        revised = TOWN.act(TOWN.contributor, revised, ItemAction.SUBMIT, Opinion.NONE);
        revised = TOWN.act(TOWN.editor, revised, ItemAction.APPROVE, Opinion.NONE);
        revised = TOWN.act(TOWN.confidentiality, revised, ItemAction.REVIEW_CONFIDENTIALITY, SmallTown.OPEN);
        revised = TOWN.act(TOWN.signer, revised, ItemAction.SIGN, Opinion.NONE);
        TOWN.act(TOWN.editor, revised, ItemAction.PUBLISH, Opinion.NONE);
        assertThat(shown(item).content().title()).isEqualTo("关于公开招聘的公告");
        assertThat(shown(item).version()).isEqualTo(2);
        assertThat(shown(item).indexNumber()).isEqualTo(number);
    }

    @Test
    void who_has_no_post_there_is_told_that_there_is_no_such_item() {
        Item item = TOWN.draft("内部草稿");
        var stranger = TOWN.person(Role.EDITOR, TOWN.otherTown);
        assertRefused(Reason.UNKNOWN_ITEM, () -> TOWN.publishing.find(stranger, item.id()));
        assertRefused(
                Reason.NOT_ALLOWED, () -> TOWN.publishing.draft(stranger, TOWN.town.id(), Content.of("标题", "正文")));
    }

    @Test
    void a_step_of_somebody_elses_post_is_neither_offered_nor_done() {
        Item item = TOWN.act(TOWN.contributor, TOWN.draft("待编辑"), ItemAction.SUBMIT, Opinion.NONE);
        assertThat(TOWN.publishing.allowedActions(TOWN.contributor, item)).isEmpty();
        assertThat(TOWN.publishing.allowedActions(TOWN.editor, item))
                .isEqualTo(Set.of(ItemAction.APPROVE, ItemAction.RETURN));
        assertRefused(Reason.NOT_ALLOWED, () -> TOWN.act(TOWN.contributor, item, ItemAction.APPROVE, Opinion.NONE));
    }

    @Test
    void of_two_who_changed_at_the_same_time_the_second_is_told() {
        Item item = TOWN.draft("两人同改");
        TOWN.publishing.rewrite(TOWN.editor, item.id(), item.revision(), Content.of("甲改的", "正文"));
        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> TOWN.publishing.rewrite(TOWN.contributor, item.id(), item.revision(), Content.of("乙改的", "正文")));
    }

    @Test
    void of_two_who_publish_at_the_same_time_the_second_is_told() {
        Item item = TOWN.published("两人同时发布");
        Actor second = new Actor(TOWN.editor.accountId(), "编辑");
        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> TOWN.context.inTransaction(() -> {
                    TOWN.context.bean(Items.class).publish(item, second, "990101101", 0, SmallTown.NOW);
                    return item;
                }));
    }

    @Test
    void a_signature_on_paper_counts_if_the_signer_holds_the_post() {
        Item item = TOWN.act(TOWN.contributor, TOWN.draft("线下签批"), ItemAction.SUBMIT, Opinion.NONE);
        item = TOWN.act(TOWN.editor, item, ItemAction.APPROVE, Opinion.NONE);
        Item reviewed = TOWN.act(TOWN.confidentiality, item, ItemAction.REVIEW_CONFIDENTIALITY, SmallTown.OPEN);
        assertRefused(
                Reason.NOT_ALLOWED,
                () -> TOWN.act(TOWN.editor, reviewed, ItemAction.SIGN, paper(reviewed, TOWN.contributor.accountId())));
        Item signed = TOWN.act(TOWN.editor, reviewed, ItemAction.SIGN, paper(reviewed, TOWN.signer.accountId()));
        assertThat(signed.step()).isEqualTo(Step.APPROVED);
        assertThat(signed.reviews().getLast().reviewer().account()).isEqualTo(TOWN.signer.accountId());
        assertThat(signed.reviews().getLast().recordedBy()).isEqualTo(TOWN.editor.accountId());
    }

    @Test
    void an_approved_item_with_a_later_time_goes_out_when_it_has_come() {
        Item item = TOWN.cleared("定时发布");
        Item waiting = TOWN.publishing.act(
                TOWN.editor,
                item.id(),
                item.revision(),
                ItemAction.PUBLISH,
                Opinion.NONE,
                Optional.of(SmallTown.NOW.plusSeconds(60)));
        assertThat(waiting.step()).isEqualTo(Step.APPROVED);
        assertThat(TOWN.publishing.due(10)).doesNotContain(item.id());
        TOWN.context
                .jdbc()
                .sql("update publishing.item set publish_at = now() - interval '20 years' where id = " + item.id())
                .update();
        assertThat(TOWN.publishing.due(10)).contains(item.id());
        TOWN.publishing.publishDue(TOWN.editor, item.id());
        TOWN.publishing.publishDue(TOWN.editor, item.id());
        assertThat(TOWN.portal.find(item.id())).isPresent();
    }

    @Test
    void a_part_that_is_too_long_is_refused_whichever_way_it_comes() {
        assertRefused(Reason.TOO_LONG, () -> TOWN.draft("长".repeat(201)));
        Item item = TOWN.draft("够短");
        Content longer = Content.of("够短", "长".repeat(200_001));
        assertRefused(
                Reason.TOO_LONG, () -> TOWN.publishing.rewrite(TOWN.contributor, item.id(), item.revision(), longer));
    }

    @Test
    void the_tables_themselves_refuse_what_was_never_approved() {
        Item item = TOWN.draft("绕过审核");
        assertThatThrownBy(() -> TOWN.context
                        .jdbc()
                        .sql("""
                                insert into publishing.publication (item, version, round, fingerprint, published_at, published_by)
                                values (%d, 1, 0, '%s', now(), 1)""".formatted(
                                        item.id(), item.content().fingerprint().hex()))
                        .update())
                .hasMessageContaining("publication_item_version_round_confidentiality");
        assertThatThrownBy(() -> TOWN.context
                        .jdbc()
                        .sql("update publishing.item set visibility = 'PUBLIC' where id = " + item.id())
                        .update())
                .hasMessageContaining("item_check");
    }

    @Test
    void what_has_gone_out_is_never_changed_again() {
        Item item = TOWN.published("不可更改");
        assertThatThrownBy(() -> TOWN.context
                        .jdbc()
                        .sql("update publishing.item_version set title = '改过' where item = " + item.id())
                        .update())
                .hasMessageContaining("has gone out");
    }

    private static org.gongkai.web.publishing.model.PublicItem shown(Item item) {
        return ((Answer.Shown) TOWN.portal.find(item.id()).orElseThrow()).item();
    }
}
