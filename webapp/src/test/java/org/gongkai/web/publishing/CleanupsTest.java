package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.publishing.NormativeTown.TODAY;
import static org.gongkai.web.publishing.NormativeTown.assertRefused;
import static org.gongkai.web.publishing.NormativeTown.corrected;
import static org.gongkai.web.publishing.NormativeTown.decision;
import static org.gongkai.web.publishing.NormativeTown.followed;
import static org.gongkai.web.publishing.NormativeTown.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.agencies.Because;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.audit.Who;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.cleanup.Decision;
import org.gongkai.web.publishing.cleanup.Progress;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.validity.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Campaigns over the documents of a county with two towns, and what follows from their conclusions. */
class CleanupsTest {
    private static final LocalDate OLD = LocalDate.of(2022, 5, 1);

    private final SmallTown small = new SmallTown();
    private final NormativeTown town = new NormativeTown(small);

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void a_campaign_lists_what_its_bodies_made_up_to_the_cut_off_day_and_nothing_else() {
        Item own = town.published("秸秆办法", OLD, Optional.empty());
        Item last = town.published("刚好赶上", LocalDate.of(2025, 12, 31), Optional.empty());
        town.published("后来制定", LocalDate.of(2026, 1, 1), Optional.empty());
        small.published("关于停水的公告");
        Item other = town.publishedByOther("青禾办法", OLD);
        LocalDate cutOff = LocalDate.of(2025, 12, 31);

        Campaign county = town.cleanups().open(town.office(), small.county.id(), NormativeTown.plan(cutOff, true));
        Campaign alone = town.cleanups().open(town.office(), small.town.id(), NormativeTown.plan(cutOff, false));

        assertThat(ids(county)).containsExactly(own.id(), last.id(), other.id());
        assertThat(ids(alone)).containsExactly(own.id(), last.id());
        assertThat(town.cleanups().lines(small.editor, county))
                .as("a town reads its own lines of the county's campaign")
                .extracting(line -> line.document().id())
                .containsExactly(own.id(), last.id());
        assertThat(town.cleanups().list(small.editor))
                .extracting(Campaign::id)
                .containsExactly(alone.id(), county.id());
        assertThat(town.cleanups().list(town.otherClerk()))
                .extracting(Campaign::id)
                .containsExactly(county.id());
        assertRefused(Reason.UNKNOWN_CAMPAIGN, () -> town.cleanups().find(town.otherClerk(), alone.id()));
    }

    @Test
    void a_document_that_is_repealed_from_a_later_day_applies_until_then() {
        Item item = town.published("秸秆办法", OLD, Optional.empty());
        Campaign campaign = town.campaign(small.town, false);

        town.conclude(small.editor, campaign, item, decision(Verdict.REPEAL, TODAY.plusDays(10)));

        PublicItem shown = town.shown(item);
        assertThat(on(shown, TODAY.plusDays(9))).isEqualTo(Validity.IN_FORCE);
        assertThat(on(shown, TODAY.plusDays(10))).isEqualTo(Validity.REPEALED);
        assertThat(shown.concluded().orElseThrow().reason()).isEqualTo("上位法已经修改");
        assertThat(shown.edition()).isEqualTo(2);
        assertThat(small.portal.publicAmong(List.of(item.id()))).containsEntry(item.id(), 2);
        assertThat(small.count("audit.entry where action = 'cleanup.conclude'")).isEqualTo(1);
        assertThat(small.count("ledger.entry where kind = 'document.concluded' and occurred_on = '2026-03-12'"))
                .isEqualTo(1);
    }

    @Test
    void what_is_to_be_amended_applies_until_the_document_is_named_that_amends_it() {
        Item item = town.published("秸秆办法", OLD, Optional.empty());
        Campaign campaign = town.campaign(small.town, false);
        Decision amend = decision(Verdict.AMEND, TODAY);
        town.conclude(small.editor, campaign, item, amend);
        assertThat(on(town.shown(item), TODAY.plusYears(1))).isEqualTo(Validity.IN_FORCE);
        town.cleanups().close(town.office(), campaign.id());

        assertRefused(
                Reason.CLOSED,
                () -> town.conclude(small.editor, campaign, item, corrected(decision(Verdict.REPEAL, TODAY), "选错")));
        Decision completed = followed(decision(Verdict.AMEND, TODAY.plusDays(5)), "柳政规〔2026〕99号");
        town.conclude(small.editor, campaign, item, corrected(completed, "新办法已经公布"));

        assertThat(on(town.shown(item), TODAY.plusDays(4))).isEqualTo(Validity.IN_FORCE);
        assertThat(on(town.shown(item), TODAY.plusDays(5))).isEqualTo(Validity.AMENDED);
        assertRefused(Reason.CLOSED, () -> town.conclude(small.editor, campaign, item, corrected(completed, "再改")));
    }

    @Test
    void a_document_that_was_over_before_can_only_lapse() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        Item item = town.published("到期的办法", OLD, Optional.of(last));
        Campaign campaign = town.campaign(small.town, false);

        for (Verdict verdict : List.of(Verdict.KEEP, Verdict.AMEND, Verdict.REPEAL)) {
            assertRefused(
                    Reason.OVER_ALREADY, () -> town.conclude(small.editor, campaign, item, decision(verdict, TODAY)));
        }
        assertRefused(
                Reason.OVER_ALREADY,
                () -> town.conclude(small.editor, campaign, item, kept(last.plusDays(1), TODAY.plusYears(3))));
        town.conclude(small.editor, campaign, item, decision(Verdict.LAPSE, last.plusDays(1)));
        assertThat(on(town.shown(item), last)).isEqualTo(Validity.IN_FORCE);
        assertThat(on(town.shown(item), last.plusDays(1))).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void what_goes_on_may_get_a_later_last_day_and_no_earlier_one() {
        LocalDate last = TODAY.plusDays(10);
        Item item = town.published("快到期的办法", OLD, Optional.of(last));
        Campaign campaign = town.campaign(small.town, false);

        assertRefused(Reason.UNTIL_TOO_EARLY, () -> town.conclude(small.editor, campaign, item, kept(TODAY, last)));
        Decision until = kept(TODAY, last.plusYears(3));
        assertRefused(
                Reason.UNTIL_WITHOUT_KEEP,
                () -> town.conclude(
                        small.editor,
                        campaign,
                        item,
                        new Decision(Verdict.LAPSE, TODAY, until.validUntil(), "理由", "", "会议", "", "")));
        town.conclude(small.editor, campaign, item, until);
        assertThat(on(town.shown(item), last.plusDays(1))).isEqualTo(Validity.IN_FORCE);
        assertThat(on(town.shown(item), last.plusYears(3).plusDays(1))).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void a_conclusion_is_corrected_with_a_reason_and_counted_once() {
        Item item = town.published("秸秆办法", OLD, Optional.empty());
        Campaign campaign = town.campaign(small.town, false);
        town.conclude(small.editor, campaign, item, decision(Verdict.REPEAL, TODAY));

        Decision keep = decision(Verdict.KEEP, TODAY);
        assertRefused(Reason.CORRECTION_MISSING, () -> town.conclude(small.editor, campaign, item, keep));
        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> town.cleanups().conclude(small.editor, campaign.id(), item.id(), 0, corrected(keep, "看错了会议纪要")));
        town.conclude(small.editor, campaign, item, corrected(keep, "看错了会议纪要"));

        assertThat(on(town.shown(item), TODAY)).isEqualTo(Validity.IN_FORCE);
        assertThat(town.shown(item).edition()).isEqualTo(3);
        assertThat(town.cleanups().history(small.editor, campaign, item.id()))
                .extracting(one -> one.decision().verdict())
                .containsExactly(Verdict.REPEAL, Verdict.KEEP);
        assertThat(small.count("ledger.entry l where kind = 'document.concluded'"
                        + " and not exists (select 1 from ledger.entry n where n.corrects = l.id)"))
                .isEqualTo(1);
        assertThat(small.count("audit.entry where action = 'cleanup.correct'")).isEqualTo(1);
    }

    @Test
    void what_one_campaign_has_ended_another_neither_lists_nor_brings_back() {
        Item item = town.published("秸秆办法", OLD, Optional.empty());
        Item kept = town.published("水渠办法", OLD, Optional.empty());
        Campaign first = town.campaign(small.town, false);
        Campaign second = town.campaign(small.county, true);
        town.conclude(small.editor, second, kept, decision(Verdict.KEEP, TODAY));

        town.conclude(small.editor, first, item, decision(Verdict.REPEAL, TODAY.plusDays(20)));
        town.conclude(small.editor, first, kept, decision(Verdict.REPEAL, TODAY.plusDays(20)));

        assertThat(ids(second)).containsExactly(kept.id());
        assertRefused(
                Reason.UNKNOWN_DOCUMENT,
                () -> town.conclude(small.editor, second, item, decision(Verdict.KEEP, TODAY)));
        assertRefused(
                Reason.ENDED_ELSEWHERE,
                () -> town.conclude(small.editor, second, kept, corrected(decision(Verdict.KEEP, TODAY), "再确认")));
        town.conclude(small.editor, first, item, corrected(decision(Verdict.KEEP, TODAY), "不废止了"));
        assertThat(ids(second))
                .as("it comes back once the other campaign keeps it")
                .contains(item.id());
    }

    @Test
    void a_withdrawn_document_leaves_the_list_and_nothing_more_is_concluded_about_it() {
        Item item = town.published("发错的办法", OLD, Optional.empty());
        Item concluded = town.published("清理过的办法", OLD, Optional.empty());
        Campaign campaign = town.campaign(small.town, false);
        town.conclude(small.editor, campaign, concluded, decision(Verdict.KEEP, TODAY));

        small.act(small.signer, item, ItemAction.WITHDRAW, Opinion.of("发错了"));
        small.act(small.signer, concluded, ItemAction.WITHDRAW, Opinion.of("发错了"));

        assertThat(ids(campaign)).containsExactly(concluded.id());
        assertRefused(
                Reason.UNKNOWN_DOCUMENT,
                () -> town.conclude(small.editor, campaign, item, decision(Verdict.KEEP, TODAY)));
        assertRefused(
                Reason.WITHDRAWN,
                () -> town.conclude(
                        small.editor, campaign, concluded, corrected(decision(Verdict.REPEAL, TODAY), "改")));
        town.cleanups().close(town.office(), campaign.id());
        assertThat(ids(campaign)).containsExactly(concluded.id());
    }

    @Test
    void whoever_took_the_makers_place_answers_for_its_documents() {
        Item item = town.publishedByOther("青禾办法", OLD);
        Campaign before = town.campaign(small.otherTown, false);
        small.context
                .bean(Reorganization.class)
                .make(
                        new Change.Merge(List.of(small.otherTown.id()), small.town.id(), TODAY),
                        new Because("区划调整", "省政府批复"),
                        -1,
                        new Who(1, "某某", ""));
        Campaign campaign = town.campaign(small.town, false);

        assertThat(ids(campaign)).containsExactly(item.id());
        town.conclude(small.editor, campaign, item, decision(Verdict.LAPSE, TODAY));
        assertThat(town.line(campaign, item).orElseThrow().responsible()).isEqualTo(small.town.id());
        assertThat(small.count("ledger.entry where kind = 'document.concluded' and body = " + small.town.id()))
                .isEqualTo(1);
        assertThat(ids(before)).as("the former town answers for nothing").isEmpty();
    }

    @Test
    void a_campaign_is_closed_when_every_body_is_done_and_tells_until_then_who_is_not() {
        Item own = town.published("秸秆办法", OLD, Optional.empty());
        Item other = town.publishedByOther("青禾办法", OLD);
        Campaign campaign = town.campaign(small.county, true);
        town.conclude(small.editor, campaign, own, decision(Verdict.KEEP, TODAY));

        assertThat(town.cleanups().progress(town.office(), campaign))
                .containsExactly(
                        new Progress(small.county.id(), 0, 0, 0),
                        new Progress(small.town.id(), 1, 0, 0),
                        new Progress(small.otherTown.id(), 0, 1, 0));
        assertRefused(Reason.NOT_FINISHED, () -> town.cleanups().close(town.office(), campaign.id()));
        assertRefused(Reason.NOT_ALLOWED, () -> town.cleanups().close(small.editor, campaign.id()));
        town.conclude(town.office(), campaign, other, decision(Verdict.KEEP, TODAY));
        town.cleanups().close(town.office(), campaign.id());
        assertRefused(Reason.CLOSED, () -> town.cleanups().close(town.office(), campaign.id()));
        Item late = town.published("补录的旧办法", OLD, Optional.empty());
        assertThat(ids(campaign)).containsExactly(own.id(), other.id()).doesNotContain(late.id());
    }

    @Test
    void a_decision_that_lacks_something_is_refused() {
        Item item = town.published("秸秆办法", OLD, Optional.empty());
        Campaign campaign = town.campaign(small.town, false);
        Decision whole = decision(Verdict.KEEP, TODAY);

        assertRefused(
                Reason.BEFORE_MADE,
                () -> town.conclude(small.editor, campaign, item, decision(Verdict.REPEAL, OLD.minusDays(1))));
        assertRefused(
                Reason.REASON_MISSING, () -> town.conclude(small.editor, campaign, item, because(whole, " ", "会议")));
        assertRefused(
                Reason.DECIDER_MISSING, () -> town.conclude(small.editor, campaign, item, because(whole, "仍然需要", " ")));
        assertRefused(
                Reason.SUCCESSOR_WITHOUT_NEED,
                () -> town.conclude(small.editor, campaign, item, followed(whole, "柳政规〔2026〕9号")));
    }

    @Test
    void a_campaign_over_documents_to_come_is_refused() {
        assertRefused(
                Reason.CUT_OFF_TO_COME,
                () -> town.cleanups()
                        .open(town.office(), small.county.id(), NormativeTown.plan(TODAY.plusDays(1), true)));
    }

    private static Decision because(Decision decision, String reason, String decidedBy) {
        return new Decision(decision.verdict(), decision.from(), Optional.empty(), reason, "", decidedBy, "", "");
    }

    private List<Long> ids(Campaign campaign) {
        return town.cleanups().lines(town.office(), town.cleanups().find(town.office(), campaign.id())).stream()
                .map(line -> line.document().id())
                .toList();
    }

    private static Validity on(PublicItem item, LocalDate day) {
        return item.term().orElseThrow().on(day);
    }
}
