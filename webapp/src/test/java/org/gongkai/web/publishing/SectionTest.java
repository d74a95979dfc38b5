package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.publishing.SmallTown.assertRefused;
import static org.gongkai.web.publishing.SmallTown.paper;

import java.util.List;
import java.util.Set;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.gongkai.web.publishing.model.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A body whose sections look first at what they draft; the town beside it has none. */
class SectionTest {
    private static final SmallTown TOWN = new SmallTown();
    private static final SignedIn ADMINISTRATOR = TOWN.person(Role.BODY_ADMINISTRATOR, TOWN.town);
    private static final SignedIn HEAD = TOWN.person(Role.SECTION_HEAD, TOWN.town);

    @BeforeAll
    static void letTheSectionLookFirst() {
        TOWN.publishing.prescribe(ADMINISTRATOR, TOWN.town.id(), new ReviewPlan(true, List.of()));
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void what_the_section_drafts_waits_for_its_head_and_for_nobody_else() {
        Item item = submitted("科室先看");
        assertThat(item.step()).isEqualTo(Step.SECTION);
        assertThat(TOWN.publishing.allowedActions(HEAD, item)).isEqualTo(Set.of(ItemAction.APPROVE, ItemAction.RETURN));
        assertThat(TOWN.publishing.allowedActions(TOWN.editor, item)).isEmpty();
        assertRefused(Reason.NOT_ALLOWED, () -> TOWN.act(TOWN.editor, item, ItemAction.APPROVE, Opinion.NONE));
        assertThat(TOWN.act(HEAD, item, ItemAction.APPROVE, Opinion.of("同意送编辑")).step())
                .isEqualTo(Step.EDITING);
    }

    @Test
    void what_the_head_returns_goes_back_to_the_drafter_with_the_reason() {
        Item item = submitted("退给起草人");
        Item returned = TOWN.act(HEAD, item, ItemAction.RETURN, Opinion.of("数字与上次不一致"));
        assertThat(returned.step()).isEqualTo(Step.DRAFT);
        assertThat(returned.reviews().getLast().step()).isEqualTo(Step.SECTION);
        assertThat(returned.reviews().getLast().opinion().text()).isEqualTo("数字与上次不一致");
    }

    @Test
    void nothing_goes_out_without_the_section_once_it_looks_first() {
        Item item = submitted("走完全程");
        for (Step step : List.of(Step.SECTION, Step.EDITING, Step.CONFIDENTIALITY, Step.SIGNING, Step.APPROVED)) {
            assertThat(item.step()).isEqualTo(step);
            assertThat(TOWN.portal.find(item.id())).isEmpty();
            item = onward(item);
        }
        assertThat(TOWN.portal.find(item.id())).isPresent();
        assertThat(item.isApprovedBy(Step.SECTION)).isTrue();
    }

    @Test
    void who_drafted_and_heads_the_section_may_pass_it_and_the_record_names_them_for_both() {
        SignedIn both = new SignedIn(
                900_001,
                "both",
                "一人两岗",
                List.of(
                        new Post(Role.CONTRIBUTOR, TOWN.town.id()),
                        new Post(Role.SECTION_HEAD, TOWN.town.id()),
                        new Post(Role.CONFIDENTIALITY_REVIEWER, TOWN.town.id()),
                        new Post(Role.SIGNER, TOWN.town.id())));
        Item item = TOWN.publishing.draft(both, TOWN.town.id(), Content.of("自己的科室", "正文"));
        item = TOWN.act(both, item, ItemAction.SUBMIT, Opinion.NONE);
        item = TOWN.act(both, item, ItemAction.APPROVE, Opinion.NONE);
        assertThat(item.reviews().getLast().reviewer().account()).isEqualTo(both.accountId());
        assertThat(item.authors()).contains(both.accountId());
        Item edited = TOWN.act(TOWN.editor, item, ItemAction.APPROVE, Opinion.NONE);
        assertThat(TOWN.publishing.allowedActions(both, edited)).isEmpty();
        assertRefused(
                Reason.OWN_DRAFT, () -> TOWN.act(both, edited, ItemAction.REVIEW_CONFIDENTIALITY, SmallTown.OPEN));
    }

    @Test
    void the_head_may_sign_on_paper_and_the_editor_records_it() {
        Item item = submitted("科室线下签");
        assertRefused(
                Reason.NOT_ALLOWED,
                () -> TOWN.act(TOWN.editor, item, ItemAction.APPROVE, paper(item, TOWN.contributor.accountId())));
        Item signed = TOWN.act(TOWN.editor, item, ItemAction.APPROVE, paper(item, HEAD.accountId()));
        assertThat(signed.step()).isEqualTo(Step.EDITING);
        assertThat(signed.reviews().getLast().reviewer().account()).isEqualTo(HEAD.accountId());
        assertThat(signed.reviews().getLast().recordedBy()).isEqualTo(TOWN.editor.accountId());
    }

    @Test
    void a_body_that_says_nothing_has_no_such_step() {
        SignedIn clerk = TOWN.person(Role.CONTRIBUTOR, TOWN.otherTown);
        Item item = TOWN.publishing.draft(clerk, TOWN.otherTown.id(), Content.of("一个人的镇", "正文"));
        assertThat(TOWN.act(clerk, item, ItemAction.SUBMIT, Opinion.NONE).step())
                .isEqualTo(Step.EDITING);
    }

    @Test
    void the_steps_are_set_by_the_administrator_of_the_body_alone_and_stand_in_the_trail() {
        ReviewPlan plan = new ReviewPlan(true, List.of("分管领导审核"));
        assertRefused(Reason.NOT_ALLOWED, () -> TOWN.publishing.planOf(HEAD, TOWN.town.id()));
        long beside = TOWN.otherTown.id();
        assertRefused(Reason.NOT_ALLOWED, () -> {
            TOWN.publishing.prescribe(ADMINISTRATOR, beside, plan);
            return plan;
        });
        SignedIn above = TOWN.person(Role.BODY_ADMINISTRATOR, TOWN.county);
        TOWN.publishing.prescribe(above, TOWN.county.id(), plan);
        assertThat(TOWN.publishing.planOf(above, TOWN.county.id())).isEqualTo(plan);
        assertThat(TOWN.context
                        .jdbc()
                        .sql("select reason from audit.entry where action = 'review-plan.prescribe' and body = :body")
                        .param("body", TOWN.county.id())
                        .query(String.class)
                        .single())
                .isEqualTo("SECTION → EDITING → CONFIDENTIALITY → 分管领导审核 → SIGNING");
    }

    private static Item submitted(String title) {
        return TOWN.act(TOWN.contributor, TOWN.draft(title), ItemAction.SUBMIT, Opinion.NONE);
    }

    private static Item onward(Item item) {
        return item.step() == Step.SECTION ? TOWN.act(HEAD, item, ItemAction.APPROVE, Opinion.NONE) : TOWN.onward(item);
    }
}
