package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongkai.web.publishing.NormativeTown.TODAY;
import static org.gongkai.web.publishing.NormativeTown.assertRefused;
import static org.gongkai.web.publishing.NormativeTown.decision;
import static org.gongkai.web.publishing.NormativeTown.followed;
import static org.gongkai.web.publishing.NormativeTown.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.cleanup.Decision;
import org.gongkai.web.publishing.cleanup.ExpiringDocuments;
import org.gongkai.web.publishing.cleanup.NormativeDocument;
import org.gongkai.web.publishing.cleanup.NormativeFigures;
import org.gongkai.web.publishing.cleanup.Results;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.validity.Verdict;
import org.gongkai.web.ui.GivenFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows from documents and their conclusions: figures of the year, what is about to expire, results and their announcement. */
class CleanupFiguresTest {
    private static final LocalDate OLD = LocalDate.of(2024, 5, 1);

    private final SmallTown small = new SmallTown();
    private final NormativeTown town = new NormativeTown(small);

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void the_figures_of_a_year_are_lists_of_documents() {
        Item plain = town.published("照旧的办法", OLD, Optional.empty());
        Item repealed = town.published("废止的办法", OLD, Optional.empty());
        Item later = town.published("以后废止的办法", OLD, Optional.empty());
        Item lapsed = town.published("失效的办法", OLD, Optional.empty());
        Item expired = town.published("到期的办法", OLD, Optional.of(LocalDate.of(2025, 6, 30)));
        Item made = town.published("今年的办法", LocalDate.of(2026, 2, 1), Optional.empty());
        Item withdrawn = town.published("发错的办法", LocalDate.of(2026, 2, 1), Optional.empty());
        small.act(small.signer, withdrawn, ItemAction.WITHDRAW, Opinion.of("发错了"));
        Campaign campaign = town.campaign(small.town, false);
        town.conclude(small.editor, campaign, repealed, decision(Verdict.REPEAL, LocalDate.of(2026, 1, 1)));
        town.conclude(small.editor, campaign, later, decision(Verdict.REPEAL, TODAY.plusDays(1)));
        town.conclude(small.editor, campaign, lapsed, decision(Verdict.LAPSE, TODAY));

        NormativeFigures.OfBody now = ofTown(2026);
        assertThat(ids(now.issued())).containsExactly(made.id());
        assertThat(ids(now.repealed())).containsExactly(repealed.id());
        assertThat(ids(now.inForce())).containsExactlyInAnyOrder(plain.id(), later.id(), made.id());
        NormativeFigures.OfBody last = ofTown(2025);
        assertThat(ids(last.issued())).isEmpty();
        assertThat(ids(last.repealed())).isEmpty();
        assertThat(ids(last.inForce()))
                .as("on the last day of 2025")
                .containsExactlyInAnyOrder(plain.id(), repealed.id(), later.id(), lapsed.id());
        assertThat(ids(ofTown(2024).inForce())).contains(expired.id());
        assertThat(ids(ofTown(2024).issued())).hasSize(5);
    }

    @Test
    void a_body_without_documents_has_figures_of_nothing() {
        assertThat(small.context.bean(NormativeFigures.class).of(town.office(), 2026))
                .extracting(one -> one.body().id(), one -> one.inForce().size())
                .contains(tuple(small.otherTown.id(), 0));
    }

    @Test
    void a_document_is_told_from_thirty_days_before_its_last_day_to_thirty_after_unless_a_clean_up_lists_it() {
        Item soon = town.published("正好三十天", OLD, Optional.of(TODAY.plusDays(30)));
        town.published("三十一天", OLD, Optional.of(TODAY.plusDays(31)));
        Item over = town.published("过了三十天", OLD, Optional.of(TODAY.minusDays(30)));
        town.published("过了三十一天", OLD, Optional.of(TODAY.minusDays(31)));
        Item today = town.published("今天", LocalDate.of(2026, 2, 20), Optional.of(TODAY));
        ExpiringDocuments expiring = small.context.bean(ExpiringDocuments.class);
        List<Long> bodies = List.of(small.town.id());
        assertThat(ids(expiring.near(bodies, 9))).containsExactly(over.id(), today.id(), soon.id());
        assertThat(ids(expiring.near(List.of(small.otherTown.id()), 9))).isEmpty();

        town.cleanups().open(town.office(), small.county.id(), NormativeTown.plan(LocalDate.of(2025, 12, 31), true));
        assertThat(ids(expiring.near(bodies, 9)))
                .as("made after the cut-off day, so no clean-up lists it")
                .containsExactly(today.id());
    }

    @Test
    void what_was_extended_or_ended_is_told_no_more() {
        Item extended = town.published("延长的办法", OLD, Optional.of(TODAY.plusDays(5)));
        Item lapsed = town.published("失效的办法", OLD, Optional.of(TODAY.minusDays(5)));
        Item kept = town.published("不延长的办法", OLD, Optional.of(TODAY.plusDays(6)));
        Campaign campaign = town.campaign(small.town, false);
        town.conclude(small.editor, campaign, extended, kept(TODAY, TODAY.plusYears(2)));
        town.conclude(small.editor, campaign, lapsed, decision(Verdict.LAPSE, TODAY.minusDays(4)));
        town.conclude(small.editor, campaign, kept, decision(Verdict.KEEP, TODAY));
        town.cleanups().close(town.office(), campaign.id());

        assertThat(ids(small.context.bean(ExpiringDocuments.class).near(List.of(small.town.id()), 9)))
                .containsExactly(kept.id());
    }

    @Test
    void the_results_become_a_draft_that_goes_the_ordinary_way_once() {
        Item item = town.published("=秸秆“办法”<1>", OLD, Optional.empty());
        Campaign campaign = town.campaign(small.county, true);
        Decision repeal = followed(decision(Verdict.REPEAL, TODAY), "柳政规〔2026〕99号");
        town.conclude(small.editor, campaign, item, repeal);
        Results results = small.context.bean(Results.class);
        assertRefused(Reason.STILL_OPEN, () -> results.announce(town.office(), campaign.id()));
        town.cleanups().close(town.office(), campaign.id());
        assertRefused(Reason.NOT_ALLOWED, () -> results.announce(small.editor, campaign.id()));

        Item draft = results.announce(town.office(), campaign.id());

        assertThat(draft.step()).isEqualTo(Step.DRAFT);
        assertThat(draft.content().title()).isEqualTo("临江县人民政府关于2026年规范性文件清理结果的公告");
        assertThat(draft.content().text())
                .contains("共清理 1 件", "<td>废止（2026-03-02 起）</td>", "秸秆“办法”&lt;1&gt;", "柳政规〔2026〕99号")
                .doesNotContain("镇长办公会议");
        assertThat(small.portal.publicAmong(List.of(draft.id()))).isEmpty();
        assertRefused(Reason.ANNOUNCED, () -> results.announce(town.office(), campaign.id()));
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        assertThat(GivenFile.csv(results.table(results.rows(town.office(), campaign, chinese), chinese)))
                .startsWith("\ufeff制定机关,文件名称,")
                .contains(",'=秸秆“办法”<1>,", ",镇长办公会议\r\n");
        assertThat(small.count("audit.entry where action in ('cleanup.open', 'cleanup.close', 'cleanup.announce')"))
                .isEqualTo(3);
    }

    @Test
    void a_clean_up_of_nothing_is_announced_as_one_of_nothing() {
        Campaign campaign = town.campaign(small.county, true);
        town.cleanups().close(town.office(), campaign.id());
        Item draft = small.context.bean(Results.class).announce(town.office(), campaign.id());
        assertThat(draft.content().text()).contains("清理的规范性文件 0 件").doesNotContain("<table");
    }

    private NormativeFigures figures() {
        return small.context.bean(NormativeFigures.class);
    }

    private NormativeFigures.OfBody ofTown(int year) {
        return figures().of(small.editor, year).stream()
                .filter(one -> one.body().id() == small.town.id())
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> ids(List<NormativeDocument> documents) {
        return documents.stream().map(NormativeDocument::id).toList();
    }
}
