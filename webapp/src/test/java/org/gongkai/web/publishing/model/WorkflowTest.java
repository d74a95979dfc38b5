package org.gongkai.web.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor AUTHOR = new Actor(1, "起草人");
    private static final Actor OTHER = new Actor(2, "审核人");
    private static final Workflow WORKFLOW = new Workflow(new ReviewPlan(List.of("分管领导审核")));
    private static final Workflow WITH_SECTION = new Workflow(new ReviewPlan(true, List.of("分管领导审核")));
    private static final Opinion OPEN = Opinion.of("不涉密，可以公开");

    private static final Set<ItemAction> LEADING_OUT = Set.of(
            ItemAction.PUBLISH, ItemAction.PUBLISH_URGENTLY, ItemAction.APPROVE, ItemAction.REVIEW_CONFIDENTIALITY);

    private final Content content = Content.of("关于开展春季防火的通知", "<p>各村：</p>");

    @Test
    void an_item_goes_from_draft_to_the_public_step_by_step() {
        Item item = draft();
        for (ItemAction action : List.of(
                ItemAction.SUBMIT,
                ItemAction.APPROVE,
                ItemAction.REVIEW_CONFIDENTIALITY,
                ItemAction.APPROVE,
                ItemAction.SIGN,
                ItemAction.PUBLISH)) {
            assertThat(item.visibility()).isEqualTo(Visibility.NEVER);
            item = WORKFLOW.apply(item, action, OTHER, OPEN, NOW);
        }
        assertThat(item.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(item.step()).isEqualTo(Step.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemAction.class,
            names = {"SUBMIT", "PUBLISH_URGENTLY"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothing_but_submitting_can_be_done_with_a_draft_when_nothing_presses(ItemAction action) {
        assertRefused(Reason.WRONG_STEP, draft(), action, OTHER, OPEN);
    }

    @Test
    void nobody_reviews_or_signs_what_they_wrote() {
        assertRefused(Reason.OWN_DRAFT, at(Step.CONFIDENTIALITY), ItemAction.REVIEW_CONFIDENTIALITY, AUTHOR, OPEN);
        assertRefused(Reason.OWN_DRAFT, at(Step.SIGNING), ItemAction.SIGN, AUTHOR, OPEN);
    }

    @Test
    void where_the_body_asks_for_it_the_section_looks_before_the_editor() {
        Item submitted = WITH_SECTION.apply(draft(), ItemAction.SUBMIT, AUTHOR, Opinion.NONE, NOW);
        assertThat(submitted.step()).isEqualTo(Step.SECTION);
        Item returned = WITH_SECTION.apply(submitted, ItemAction.RETURN, OTHER, Opinion.of("缺附件"), NOW);
        assertThat(returned.step()).isEqualTo(Step.DRAFT);
        assertThat(WITH_SECTION
                        .apply(submitted, ItemAction.APPROVE, OTHER, Opinion.NONE, NOW)
                        .step())
                .isEqualTo(Step.EDITING);
        assertThat(WORKFLOW.apply(draft(), ItemAction.SUBMIT, AUTHOR, Opinion.NONE, NOW)
                        .step())
                .isEqualTo(Step.EDITING);
    }

    @Test
    void who_drafted_may_pass_it_as_head_of_the_section_and_still_neither_review_nor_sign_it() {
        Item item = WITH_SECTION.apply(draft(), ItemAction.SUBMIT, AUTHOR, Opinion.NONE, NOW);
        item = WITH_SECTION.apply(item, ItemAction.APPROVE, AUTHOR, Opinion.NONE, NOW);
        assertThat(item.reviews().getLast().reviewer()).isEqualTo(AUTHOR);
        assertThat(item.authors()).contains(AUTHOR.account());
        Item edited = WITH_SECTION.apply(item, ItemAction.APPROVE, OTHER, Opinion.NONE, NOW);
        assertRefused(
                Reason.OWN_DRAFT,
                () -> WITH_SECTION.apply(edited, ItemAction.REVIEW_CONFIDENTIALITY, AUTHOR, OPEN, NOW));
        Item reviewed = WITH_SECTION.apply(edited, ItemAction.REVIEW_CONFIDENTIALITY, OTHER, OPEN, NOW);
        Item atSigning = WITH_SECTION.apply(reviewed, ItemAction.APPROVE, OTHER, OPEN, NOW);
        assertThat(atSigning.step()).isEqualTo(Step.SIGNING);
        assertRefused(Reason.OWN_DRAFT, () -> WITH_SECTION.apply(atSigning, ItemAction.SIGN, AUTHOR, OPEN, NOW));
    }

    @Test
    void a_step_that_was_added_later_is_missing_until_the_item_is_submitted_again() {
        Item cleared = at(Step.APPROVED);
        assertRefused(
                Reason.STEP_MISSING, () -> WITH_SECTION.apply(cleared, ItemAction.PUBLISH, OTHER, Opinion.NONE, NOW));
        assertRefused(Reason.STEP_MISSING, () -> WITH_SECTION.schedule(cleared, NOW.plusSeconds(60)));
        Item back = WITH_SECTION.apply(cleared, ItemAction.RETURN, OTHER, Opinion.of("补科室审核"), NOW);
        assertThat(WITH_SECTION
                        .apply(back, ItemAction.SUBMIT, AUTHOR, Opinion.NONE, NOW)
                        .step())
                .isEqualTo(Step.SECTION);
    }

    @Test
    void from_a_step_that_is_prescribed_no_more_an_item_goes_on_and_not_back() {
        Workflow shorter = new Workflow(ReviewPlan.NONE);
        assertThat(shorter.apply(at(Step.REVIEW_ONE), ItemAction.APPROVE, OTHER, OPEN, NOW)
                        .step())
                .isEqualTo(Step.SIGNING);
        Item atSection = WITH_SECTION.apply(draft(), ItemAction.SUBMIT, AUTHOR, Opinion.NONE, NOW);
        assertThat(shorter.apply(atSection, ItemAction.APPROVE, OTHER, OPEN, NOW)
                        .step())
                .isEqualTo(Step.EDITING);
    }

    @Test
    void on_paper_the_signer_counts_and_not_who_records_it() {
        Item item = at(Step.SIGNING);
        assertThat(WORKFLOW.apply(item, ItemAction.SIGN, AUTHOR, paper(item, OTHER.account()), NOW)
                        .step())
                .isEqualTo(Step.APPROVED);
        assertRefused(Reason.OWN_DRAFT, item, ItemAction.SIGN, OTHER, paper(item, AUTHOR.account()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000000000", "0"})
    void a_paper_of_another_content_counts_for_nothing(String printed) {
        Opinion.Paper paper = new Opinion.Paper(2, "镇长", LocalDate.of(2026, 3, 1), printed, "");
        assertRefused(
                Reason.OTHER_FINGERPRINT,
                at(Step.SIGNING),
                ItemAction.SIGN,
                AUTHOR,
                new Opinion("同意", "", Optional.of(paper)));
    }

    @Test
    void any_change_returns_it_and_what_was_approved_before_counts_no_more() {
        Item signed = at(Step.APPROVED);
        Item changed = WORKFLOW.rewrite(signed, Content.of("关于春季防火的通知", "<p>各村：</p>"), AUTHOR);
        assertThat(changed.step()).isEqualTo(Step.DRAFT);
        Item restored = WORKFLOW.rewrite(changed, signed.content(), AUTHOR);
        Item again = WORKFLOW.apply(restored, ItemAction.SUBMIT, AUTHOR, Opinion.NONE, NOW);
        assertThat(WORKFLOW.isCleared(again)).isFalse();
        assertThat(again.isApprovedBy(Step.SIGNING)).isFalse();
    }

    @Test
    void saving_without_a_change_keeps_what_was_approved() {
        Item signed = at(Step.APPROVED);
        assertThat(WORKFLOW.rewrite(signed, signed.content(), AUTHOR)).isEqualTo(signed);
    }

    @Test
    void a_published_version_is_revised_while_it_stays_public() {
        Item revised = WORKFLOW.apply(at(Step.PUBLISHED), ItemAction.REVISE, OTHER, Opinion.NONE, NOW);
        assertThat(revised.version()).isEqualTo(2);
        assertThat(revised.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(WORKFLOW.isCleared(revised)).isFalse();
    }

    @Test
    void withdrawing_and_returning_need_a_reason_and_the_confidentiality_review_an_opinion() {
        assertRefused(Reason.REASON_MISSING, at(Step.PUBLISHED), ItemAction.WITHDRAW, OTHER, Opinion.NONE);
        assertRefused(Reason.REASON_MISSING, at(Step.EDITING), ItemAction.RETURN, OTHER, Opinion.NONE);
        assertRefused(
                Reason.OPINION_MISSING,
                at(Step.CONFIDENTIALITY),
                ItemAction.REVIEW_CONFIDENTIALITY,
                OTHER,
                Opinion.NONE);
    }

    @Test
    void what_is_not_proactively_disclosed_never_goes_out_and_needs_its_ground() {
        Content withheld = new Content(
                "内部名单", "<p>名单</p>", Attribute.WITHHELD, "", "", Optional.empty(), Optional.empty(), "", List.of());
        Item item = WORKFLOW.rewrite(draft(), withheld, AUTHOR);
        assertRefused(Reason.GROUND_MISSING, item, ItemAction.SUBMIT, AUTHOR, Opinion.NONE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatever_people_do_in_whatever_order_only_cleared_content_is_ever_published(boolean hasSection) {
        Workflow workflow = hasSection ? WITH_SECTION : WORKFLOW;
        Random dice = new Random(7);
        Item item = draft();
        int published = 0;
        for (int i = 0; i < 80_000; i++) {
            Actor actor = dice.nextBoolean() ? AUTHOR : OTHER;
            ItemAction action = any(workflow.possible(item), dice);
            try {
                item = dice.nextInt(40) == 0
                        ? workflow.rewrite(item, Content.of("第" + dice.nextInt(3) + "稿", "<p>正文</p>"), AUTHOR)
                        : workflow.apply(item, action, actor, OPEN, NOW);
            } catch (ActionRefused refused) {
                continue;
            }
            if (item.isOut() && LEADING_OUT.contains(action)) {
                published++;
                assertThat(item.isApprovedBy(Step.SIGNING)).isTrue();
                assertThat(workflow.isCleared(item)).isEqualTo(item.step() == Step.PUBLISHED);
            }
            if (item.visibility() == Visibility.ARCHIVED) {
                item = draft();
            }
        }
        assertThat(published).isGreaterThan(40);
    }

    private static ItemAction any(Set<ItemAction> possible, Random dice) {
        return List.copyOf(possible).get(dice.nextInt(possible.size()));
    }

    private Item draft() {
        return new Item(
                9,
                3,
                1,
                0,
                Step.DRAFT,
                content,
                Set.of(1L),
                List.of(),
                Visibility.NEVER,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private Item at(Step step) {
        Item item = WORKFLOW.apply(draft(), ItemAction.SUBMIT, AUTHOR, Opinion.NONE, NOW);
        while (item.step() != step) {
            ItemAction next = switch (item.step()) {
                case SECTION, EDITING, REVIEW_ONE, REVIEW_TWO, REVIEW_THREE -> ItemAction.APPROVE;
                case CONFIDENTIALITY -> ItemAction.REVIEW_CONFIDENTIALITY;
                case SIGNING -> ItemAction.SIGN;
                case APPROVED -> ItemAction.PUBLISH;
                case DRAFT, PUBLISHED -> throw new IllegalStateException("never at " + step);
            };
            item = WORKFLOW.apply(item, next, OTHER, OPEN, NOW);
        }
        return item;
    }

    private static Opinion paper(Item item, long signer) {
        Opinion.Paper paper = new Opinion.Paper(
                signer,
                "镇长",
                LocalDate.of(2026, 3, 1),
                item.content().fingerprint().shown(),
                "");
        return new Opinion("同意", "", Optional.of(paper));
    }

    private static void assertRefused(Reason reason, Item item, ItemAction action, Actor actor, Opinion opinion) {
        assertRefused(reason, () -> WORKFLOW.apply(item, action, actor, opinion, NOW));
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(ActionRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
