package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.publishing.SmallTown.OPEN;
import static org.gongkai.web.publishing.SmallTown.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems.Answer;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Visibility;
import org.gongkai.web.publishing.urgent.Urgent;
import org.gongkai.web.publishing.urgent.UrgentItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one signer takes out in an emergency, and how the steps it passed over are completed. */
class UrgentTest {
    private static final SmallTown TOWN = new SmallTown();
    private static final Opinion STORM = Opinion.of("暴雨红色预警，低洼村组要马上转移");

    private final UrgentItems urgent = TOWN.context.bean(UrgentItems.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void one_signer_takes_a_draft_to_the_public_and_the_steps_follow_within_24_hours() {
        Item item = urgently(TOWN.draft("转移通知"));
        assertThat(isPublic(item)).isTrue();
        assertThat(item.revision()).isEqualTo(1);
        assertThat(item.step()).isEqualTo(Step.EDITING);
        assertThat(item.completeBy()).contains(SmallTown.NOW.plus(Duration.ofHours(24)));
        assertThat(open(item)).get().satisfies(task -> {
            assertThat(task.step()).isEqualTo(Step.EDITING);
            assertThat(task.signerName()).isEqualTo(TOWN.signer.personName());
            assertThat(task.isLate(SmallTown.NOW.plus(Duration.ofHours(24)))).isFalse();
            assertThat(task.isLate(SmallTown.NOW.plus(Duration.ofHours(25)))).isTrue();
        });
        Item edited = TOWN.act(TOWN.editor, item, ItemAction.APPROVE, Opinion.NONE);
        assertThat(edited.step()).isEqualTo(Step.CONFIDENTIALITY);
        Item done = TOWN.act(TOWN.confidentiality, edited, ItemAction.REVIEW_CONFIDENTIALITY, OPEN);
        assertThat(done.step()).isEqualTo(Step.PUBLISHED);
        assertThat(done.completeBy()).isEmpty();
        assertThat(TOWN.publishing.workflow(done).isCleared(done)).isTrue();
        assertThat(open(done)).isEmpty();
        assertThat(TOWN.count("publishing.urgent_publication where completed_at is not null and item = " + item.id()))
                .isOne();
        assertThat(TOWN.count("publishing.publication where item = " + item.id()))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "EDITING", "CONFIDENTIALITY", "SIGNING", "APPROVED"})
    void it_goes_out_from_wherever_it_stands_and_what_was_approved_counts(Step step) {
        Item item = urgently(TOWN.onwardTo(step, TOWN.draft("从" + step)));
        assertThat(isPublic(item)).isTrue();
        Step waits = switch (step) {
            case DRAFT, EDITING -> Step.EDITING;
            case CONFIDENTIALITY -> Step.CONFIDENTIALITY;
            default -> Step.PUBLISHED;
        };
        assertThat(item.step()).isEqualTo(waits);
        assertThat(open(item).isPresent()).isEqualTo(waits != Step.PUBLISHED);
    }

    @Test
    void whoever_wrote_it_never_takes_it_out_alone_whatever_posts_they_hold() {
        SignedIn both = new SignedIn(
                TOWN.contributor.accountId(),
                "both",
                "某某",
                List.of(new Post(Role.SIGNER, TOWN.town.id()), new Post(Role.CONTRIBUTOR, TOWN.town.id())));
        Item item = TOWN.draft("自己起草");
        assertThat(TOWN.publishing.allowedActions(both, item)).doesNotContain(ItemAction.PUBLISH_URGENTLY);
        assertRefused(Reason.OWN_DRAFT, () -> TOWN.act(both, item, ItemAction.PUBLISH_URGENTLY, STORM));
        Item approved = TOWN.cleared("别人签过");
        assertRefused(Reason.OWN_DRAFT, () -> TOWN.act(both, approved, ItemAction.PUBLISH_URGENTLY, STORM));
    }

    @Test
    void without_a_reason_a_text_or_the_right_attribute_nothing_goes_out() {
        assertRefused(
                Reason.REASON_MISSING,
                () -> TOWN.act(TOWN.signer, TOWN.draft("没有理由"), ItemAction.PUBLISH_URGENTLY, Opinion.NONE));
        Item empty = TOWN.publishing.draft(TOWN.contributor, TOWN.town.id(), Content.of("只有标题", ""));
        assertRefused(Reason.INCOMPLETE, () -> urgently(empty));
        Item withheld = TOWN.publishing.draft(TOWN.contributor, TOWN.town.id(), withheld());
        assertRefused(Reason.NOT_PROACTIVE, () -> urgently(withheld));
    }

    @Test
    void personal_data_and_marks_of_secrecy_hold_it_back_as_ever() {
        for (String text : List.of("联系村民张某，身份证号11010119900307803X", "秘密★1年\n各村：")) {
            Item item = TOWN.publishing.draft(TOWN.contributor, TOWN.town.id(), Content.of("紧急", text));
            assertRefused(Reason.SCREENING_OPEN, () -> urgently(item));
            assertThat(isPublic(item)).isFalse();
            assertThat(TOWN.count("publishing.urgent_publication where item = " + item.id()))
                    .isZero();
        }
    }

    @Test
    void what_is_out_is_never_changed_before_it_is_revised() {
        Item item = urgently(TOWN.draft("不许改"));
        assertThat(TOWN.publishing.mayRewrite(TOWN.editor, item)).isFalse();
        assertRefused(
                Reason.NOT_ALLOWED,
                () -> TOWN.publishing.rewrite(TOWN.editor, item.id(), item.revision(), Content.of("改了", "<p>改了</p>")));
        assertRefused(Reason.WRONG_STEP, () -> TOWN.attach(TOWN.editor, item, "图.txt", "图"));
        assertRefused(Reason.WRONG_STEP, () -> urgently(item));
    }

    @Test
    void a_confidentiality_review_that_returns_it_takes_it_from_the_public_at_once() {
        Item item = TOWN.act(TOWN.editor, urgently(TOWN.draft("退回")), ItemAction.APPROVE, Opinion.NONE);
        Item back = TOWN.act(TOWN.confidentiality, item, ItemAction.RETURN, Opinion.of("第三段涉及未公开的部署"));
        assertThat(back.visibility()).isEqualTo(Visibility.WITHDRAWN);
        assertThat(back.step()).isEqualTo(Step.PUBLISHED);
        assertThat(TOWN.portal.find(item.id()).orElseThrow())
                .isInstanceOfSatisfying(
                        Answer.Gone.class, gone -> assertThat(gone.reason()).doesNotContain("部署"));
        assertThat(open(back)).isEmpty();
        assertThat(TOWN.count("ledger.entry where kind = 'item.withdrawn' and subject_id = '" + item.id() + "'"))
                .isOne();
        assertThat(TOWN.publishing.allowedActions(TOWN.contributor, back)).contains(ItemAction.REVISE);
    }

    @Test
    void what_another_step_returns_stays_on_the_list_until_a_reviewed_version_is_out() {
        Item item = urgently(TOWN.draft("编辑退回"));
        Item back = TOWN.act(TOWN.editor, item, ItemAction.RETURN, Opinion.of("电话号码错了"));
        assertThat(isPublic(back)).isTrue();
        assertThat(open(back).orElseThrow().step()).isEqualTo(Step.PUBLISHED);
        Item revised = TOWN.act(TOWN.contributor, back, ItemAction.REVISE, Opinion.NONE);
        assertThat(open(revised).orElseThrow().isNewer()).isTrue();
        Item changed = TOWN.publishing.rewrite(
                TOWN.contributor, revised.id(), revised.revision(), Content.of("编辑退回", "<p>请致电值班室</p>"));
        assertThat(open(TOWN.onwardTo(Step.PUBLISHED, changed))).isEmpty();
    }

    @Test
    void a_withdrawal_ends_the_task() {
        Item item = urgently(TOWN.draft("撤下"));
        Item gone = TOWN.act(TOWN.signer, item, ItemAction.WITHDRAW, Opinion.of("险情解除"));
        assertThat(gone.step()).isEqualTo(Step.PUBLISHED);
        assertThat(gone.completeBy()).isEmpty();
        assertThat(open(gone)).isEmpty();
    }

    @Test
    void the_trail_tells_who_took_it_out_and_why() {
        Item item = urgently(TOWN.draft("留痕"));
        assertThat(TOWN.context
                        .jdbc()
                        .sql("select reason from audit.entry where action = 'item.publish-urgently' and subject_id = '"
                                + item.id() + "'")
                        .query(String.class)
                        .single())
                .isEqualTo(STORM.text());
    }

    @Test
    void the_tables_themselves_refuse_an_urgent_publication_that_nobody_signed() {
        Item item = TOWN.draft("绕过签发");
        String print = item.content().fingerprint().hex();
        assertThatThrownBy(() -> run("""
                        insert into publishing.urgent_publication
                            (item, version, round, fingerprint, signer, signer_name, reason, at, complete_by)
                        values (%d, 1, 0, '%s', 1, '某某', '急', now(), now() + interval '1 day')""".formatted(item.id(), print)))
                .hasMessageContaining("urgent_publication_item_version_round_signing_fingerprint");
        assertThatThrownBy(() -> run("""
                        insert into publishing.publication
                            (item, version, round, fingerprint, confidentiality, urgent_round, published_at, published_by)
                        values (%d, 1, 0, '%s', null, null, now(), 1)""".formatted(item.id(), print))).hasMessageContaining("publication_check");
        Item out = urgently(TOWN.draft("改期限"));
        assertThatThrownBy(() -> run("update publishing.urgent_publication set complete_by = now() + interval '9 days'"
                        + " where item = " + out.id()))
                .hasMessageContaining("only its completion is noted");
    }

    private static void run(String sql) {
        TOWN.context.jdbc().sql(sql).update();
    }

    private static Item urgently(Item item) {
        return TOWN.act(TOWN.signer, item, ItemAction.PUBLISH_URGENTLY, STORM);
    }

    private static boolean isPublic(Item item) {
        return TOWN.portal
                .find(item.id())
                .filter(Answer.Shown.class::isInstance)
                .isPresent();
    }

    private Optional<Urgent> open(Item item) {
        return urgent.open(Set.of(TOWN.town.id()), 100).stream()
                .filter(one -> one.item() == item.id())
                .findFirst();
    }

    private static Content withheld() {
        return new Content(
                "内部", "<p>内部</p>", Attribute.WITHHELD, "第十六条", "", Optional.empty(), Optional.empty(), "", List.of());
    }
}
