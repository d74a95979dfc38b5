package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.assessment.Assessed;
import org.gongkai.web.publishing.assessment.AssessmentRefused;
import org.gongkai.web.publishing.assessment.AssessmentRefused.Reason;
import org.gongkai.web.publishing.assessment.Finding;
import org.gongkai.web.publishing.assessment.Outcome;
import org.gongkai.web.publishing.assessment.PeriodicAssessment;
import org.gongkai.web.publishing.assessment.Waiting;
import org.gongkai.web.publishing.assessment.Waiting.Seen;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is withheld, and what is public, is asked again after its time; what follows goes the ordinary way. */
class AssessmentsTest {
    private static final Finding STAYS = new Finding(Outcome.STAYS, "情况没有变化", "镇长办公会议");
    private static final Finding DISCLOSE = new Finding(Outcome.DISCLOSE, "事情已经办结", "镇长");

    private final SmallTown town = new SmallTown();
    private final PeriodicAssessment assessment = town.context.bean(PeriodicAssessment.class);
    private final SignedIn office = town.person(Role.DISCLOSURE_OFFICE, town.town);

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void what_is_withheld_waits_from_the_day_twelve_months_after_it_was_decided() {
        Item early = aged(withheld("事故调查中的材料"), Period.ofMonths(12));
        aged(withheld("晚一天决定的"), Period.ofMonths(12).minusDays(1));
        Item open = aged(published("关于停水的通告"), Period.ofMonths(24));
        aged(published("后来公开的"), Period.ofMonths(24).minusDays(1));
        town.draft("还在起草");

        assertThat(assessment.waiting(office, 10))
                .extracting(Waiting::item)
                .as("withheld first, then public")
                .containsExactly(early.id(), open.id());
        assertThat(assessment.waiting(office, 10).getFirst().basis().ground()).isEqualTo("条例第十六条，内部事务");
        assertThat(assessment.dueOn(assessment.waiting(office, 10).getFirst()))
                .isEqualTo(ChinaTime.dayOf(SmallTown.NOW));
        assertThat(reminders()).singleElement().satisfies(one -> {
            assertThat(one.text()).contains("1 条");
            assertThat(one.link()).isEqualTo("/office/assessments");
        });
    }

    @Test
    void what_stays_waits_no_longer_and_what_was_said_stands_on_record() {
        Item item = aged(withheld("事故调查中的材料"), Period.ofYears(2));

        assessment.assess(town.editor, item.id(), seen(item), STAYS);

        assertThat(assessment.waiting(office, 10)).isEmpty();
        assertThat(reminders()).isEmpty();
        assertThat(assessment.history(item)).singleElement().satisfies(one -> {
            assertThat(one.finding()).isEqualTo(STAYS);
            assertThat(one.attribute()).isEqualTo(Attribute.WITHHELD);
            assertThat(one.recordedBy().account()).isEqualTo(town.editor.accountId());
        });
        assertThat(town.publishing.find(office, item.id()))
                .as("the item itself is as it was")
                .isEqualTo(item);
        assertThat(town.count("audit.entry where action = 'item.assess'")).isEqualTo(1);
        assertThat(town.count("ledger.entry where kind = 'item.assessed'")).isEqualTo(1);
        assertThat(assessment.done(office, 2026))
                .singleElement()
                .satisfies(done -> assertThat(done.title()).isEqualTo("事故调查中的材料"));
        assertThat(assessment.done(office, 2025)).isEmpty();
    }

    @Test
    void what_can_be_disclosed_becomes_a_draft_and_is_public_only_after_all_its_reviews() {
        Item item = aged(withheld("事故调查中的材料"), Period.ofYears(2));

        assessment.assess(town.editor, item.id(), seen(item), DISCLOSE);

        Item draft = town.publishing.find(office, item.id());
        assertThat(draft.step()).isEqualTo(Step.DRAFT);
        assertThat(draft.visibility()).isEqualTo(Visibility.NEVER);
        assertThat(draft.content().attribute()).isEqualTo(Attribute.PROACTIVE);
        assertThat(draft.content().ground()).isEmpty();
        assertThat(draft.isApprovedBy(Step.CONFIDENTIALITY)).isFalse();
        assertThat(town.portal.publicAmong(List.of(item.id()))).isEmpty();
        assertThat(town.onwardTo(Step.PUBLISHED, draft).visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void what_is_public_is_revised_or_withdrawn_by_who_may() {
        Item one = aged(published("关于停水的通告"), Period.ofYears(3));
        Item other = aged(published("关于招聘的公告"), Period.ofYears(3));

        assessment.assess(town.editor, one.id(), seen(one), new Finding(Outcome.REVISE, "电话已经换了", "镇长"));
        assertThat(assessment.outcomes(town.editor, other)).containsExactly(Outcome.STAYS, Outcome.REVISE);
        assertRefused(
                Reason.OUTCOME_NOT_OPEN,
                () -> assessment.assess(
                        town.editor, other.id(), seen(other), new Finding(Outcome.WITHDRAW, "已经过期", "镇长")));
        assessment.assess(office, other.id(), seen(other), new Finding(Outcome.WITHDRAW, "已经过期", "镇长"));

        Item revised = town.publishing.find(office, one.id());
        assertThat(revised.version()).isEqualTo(2);
        assertThat(revised.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(town.publishing.find(office, other.id()).visibility()).isEqualTo(Visibility.WITHDRAWN);
        assertThat(town.count("publishing.item where withdrawal_reason = '已经过期'"))
                .isEqualTo(1);
        assertThat(assessment.outcomes(office, town.publishing.find(office, one.id())))
                .as("while a revision is on its way")
                .containsExactly(Outcome.STAYS, Outcome.REVISE, Outcome.WITHDRAW);
    }

    @Test
    void an_answer_to_what_has_changed_since_is_refused_and_nothing_of_it_is_kept() {
        Item item = aged(withheld("事故调查中的材料"), Period.ofYears(2));
        Seen before = seen(item);
        assessment.assess(town.editor, item.id(), before, STAYS);

        assertRefused(Reason.CHANGED_MEANWHILE, () -> assessment.assess(office, item.id(), before, DISCLOSE));
        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> assessment.assess(office, item.id(), new Seen(item.revision() - 1, last(item)), DISCLOSE));
        assertThat(town.publishing.find(office, item.id()).content().attribute())
                .isEqualTo(Attribute.WITHHELD);
        assertThat(assessment.history(item)).hasSize(1);
    }

    @Test
    void several_that_stay_are_recorded_together_or_not_at_all() {
        Item one = aged(withheld("甲材料"), Period.ofYears(2));
        Item two = aged(withheld("乙材料"), Period.ofYears(2));
        Seen gone = new Seen(two.revision() + 7, 0);

        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> assessment.keep(office, Map.of(one.id(), seen(one), two.id(), gone), "没有变化", "镇长"));
        assertThat(assessment.history(one)).isEmpty();
        assertRefused(Reason.NONE_CHOSEN, () -> assessment.keep(office, Map.of(), "没有变化", "镇长"));
        assessment.keep(office, Map.of(one.id(), seen(one), two.id(), seen(two)), "没有变化", "镇长");
        assertThat(assessment.waiting(office, 10)).isEmpty();
        assertThat(town.count("publishing.assessment where outcome = 'STAYS'")).isEqualTo(2);
    }

    @Test
    void what_is_missing_or_not_to_be_assessed_is_refused_in_words() {
        Item item = withheld("事故调查中的材料");
        Item draft = town.draft("还在起草");
        Item gone = town.act(town.signer, published("撤下的"), ItemAction.WITHDRAW, Opinion.of("有误"));

        assertRefused(Reason.REASON_MISSING, () -> said(item, new Finding(Outcome.STAYS, " ", "镇长")));
        assertRefused(Reason.DECIDER_MISSING, () -> said(item, new Finding(Outcome.STAYS, "没有变化", "")));
        assertRefused(Reason.TOO_LONG, () -> said(item, new Finding(Outcome.STAYS, "长".repeat(1001), "镇长")));
        assertRefused(Reason.OUTCOME_NOT_OPEN, () -> said(item, new Finding(Outcome.WITHDRAW, "没有变化", "镇长")));
        assertRefused(Reason.NOTHING_TO_ASSESS, () -> said(draft, STAYS));
        assertRefused(Reason.NOTHING_TO_ASSESS, () -> said(gone, STAYS));
        assertThat(town.count("publishing.assessment")).isZero();
    }

    @Test
    void every_role_does_what_it_may_at_its_body_and_below_and_nothing_else() {
        Item item = withheld("事故调查中的材料");
        Map<Long, Boolean> bodies =
                Map.of(town.town.id(), true, town.county.id(), true, Post.EVERYWHERE, true, town.otherTown.id(), false);
        for (Role role : Role.values()) {
            boolean may = role == Role.EDITOR || role == Role.DISCLOSURE_OFFICE;
            bodies.forEach((body, reaches) -> {
                SignedIn who = new SignedIn(777_777, "stranger", "某某", List.of(new Post(role, body)));
                assertThat(assessment.outcomes(who, item))
                        .as("%s at %d", role, body)
                        .hasSize(may && reaches ? 2 : 0);
            });
        }
        assertRefused(Reason.NOT_ALLOWED, () -> assessment.assess(town.signer, item.id(), seen(item), STAYS));
    }

    private void said(Item item, Finding finding) {
        assessment.assess(office, item.id(), seen(item), finding);
    }

    private List<Reminders.Reminder> reminders() {
        return town.context.bean(Reminders.class).most(List.of(town.town.id()), 3, Locale.SIMPLIFIED_CHINESE);
    }

    private Seen seen(Item item) {
        return new Seen(item.revision(), last(item));
    }

    private long last(Item item) {
        return assessment.history(item).stream()
                .mapToLong(Assessed::id)
                .findFirst()
                .orElse(0);
    }

    private Item withheld(String title) {
        Content content = new Content(
                title,
                "<p>还不能公开。</p>",
                Attribute.WITHHELD,
                "条例第十六条，内部事务",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
        Item draft = town.publishing.draft(town.contributor, town.town.id(), content);
        return town.onwardTo(Step.APPROVED, draft);
    }

    private Item published(String title) {
        return town.published(title);
    }

    /** The same as if it had been decided or published so long ago. */
    private Item aged(Item item, Period by) {
        town.context
                .jdbc()
                .sql(
                        "update publishing.item set changed_at = :then, published_at ="
                                + " case when published_at is null then null else cast(:then as timestamptz) end where id = :id")
                .param(
                        "then",
                        ChinaTime.startOf(ChinaTime.dayOf(SmallTown.NOW).minus(by))
                                .atOffset(ZoneOffset.UTC))
                .param("id", item.id())
                .update();
        return item;
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatExceptionOfType(AssessmentRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
