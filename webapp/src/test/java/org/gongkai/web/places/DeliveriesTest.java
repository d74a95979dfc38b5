package org.gongkai.web.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.LedgerQuestion;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.places.matching.PublicPage;
import org.gongkai.web.places.matching.Verdict;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.Delivery.State;
import org.gongkai.web.places.model.PlaceKind;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems.Answer;
import org.gongkai.web.publishing.model.Visibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    private static final DeliveringTown TOWN = new DeliveringTown();
    private static final String ADDRESS = "https://www.linjiang.gov.cn/art/2026/3/2/art_1_2.html";

    @BeforeEach
    void publishesElsewhere() {
        TOWN.choose(PlaceKind.PLATFORM);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void what_is_approved_waits_and_is_not_published_here() {
        long before = counted(TOWN.today());
        Item item = TOWN.approved("关于停水的公告");
        assertThat(TOWN.delivery(item).standing().state()).isEqualTo(State.WAITING);
        assertActionRefused(() -> TOWN.act(TOWN.editor, item, ItemAction.PUBLISH, ""));
        Instant later = TOWN.clock.instant().plus(Duration.ofHours(1));
        assertActionRefused(() -> TOWN.publishing.act(
                TOWN.editor, item.id(), item.revision(), ItemAction.PUBLISH, Opinion.NONE, Optional.of(later)));
        assertThat(TOWN.portal.find(item.id())).isEmpty();
        assertThat(counted(TOWN.today())).isEqualTo(before);
    }

    @Test
    void the_public_address_publishes_it_as_of_the_day_it_stood_there() {
        Item item = TOWN.approved("关于停水的公告");
        LocalDate day = TOWN.today().plusDays(1);
        TOWN.clock.pass(Duration.ofDays(2));
        long before = counted(day);
        Delivery waiting = TOWN.delivery(item);
        Delivery handed = TOWN.deliveries.handOver(TOWN.contributor, waiting.id(), waiting.revision());
        assertThat(handed.standing().state()).isEqualTo(State.HANDED_OVER);
        Delivery there = TOWN.deliveries.recordPublic(TOWN.editor, handed.id(), handed.revision(), ADDRESS, day);
        assertThat(there.standing().publicOn()).hasValue(day);
        Answer.Shown shown = (Answer.Shown) TOWN.portal.find(item.id()).orElseThrow();
        assertThat(ChinaTime.minute(shown.item().firstPublishedAt())).isEqualTo(day + " 23:59");
        assertThat(counted(day)).isEqualTo(before + 1);
        assertThat(TOWN.addresses.of(TOWN.town.id()).get(item.id())).containsExactly(ADDRESS);
        assertThat(actions(there)).containsExactlyInAnyOrder("delivery.begin", "delivery.hand-over", "delivery.public");
    }

    @Test
    void a_day_before_the_approval_or_still_to_come_is_refused() {
        Item item = TOWN.approved("关于停水的公告");
        Delivery one = TOWN.delivery(item);
        LocalDate today = TOWN.today();
        assertRefused(Reason.BEFORE_APPROVAL, () -> record(one, ADDRESS, today.minusDays(1)));
        assertRefused(Reason.IN_THE_FUTURE, () -> record(one, ADDRESS, today.plusDays(1)));
        assertThat(TOWN.publishing.find(TOWN.editor, item.id()).visibility()).isEqualTo(Visibility.NEVER);
    }

    @Test
    void an_address_elsewhere_inside_or_of_nothing_is_refused() {
        Delivery one = TOWN.delivery(TOWN.approved("关于停水的公告"));
        assertRefused(Reason.OTHER_HOST, () -> record(one, "https://www.example.com.cn/1.html", TOWN.today()));
        assertRefused(Reason.OTHER_HOST, () -> record(one, "https://www.linjiang.gov.cn.evil.cn/", TOWN.today()));
        for (String inner :
                List.of("http://192.168.1.8/1.html", "http://127.0.0.1/", "http://oa/1.html", "http://[::1]/")) {
            assertRefused(Reason.INNER_ADDRESS, () -> record(one, inner, TOWN.today()));
        }
        for (String wrong : List.of("", "javascript:alert(1)", "ftp://www.linjiang.gov.cn/1", "/art/1.html")) {
            assertRefused(Reason.UNREADABLE_ADDRESS, () -> record(one, wrong, TOWN.today()));
        }
    }

    @Test
    void what_goes_back_is_handed_over_no_more() {
        Item returned = TOWN.approved("关于停水的公告");
        TOWN.act(TOWN.editor, returned, ItemAction.RETURN, "再改改");
        assertThat(TOWN.delivery(returned).standing().state()).isEqualTo(State.DROPPED);
        Item rewritten = TOWN.approved("关于停电的公告");
        TOWN.publishing.rewrite(TOWN.editor, rewritten.id(), rewritten.revision(), Content.of("关于停电的公告", "后天停电。"));
        Delivery dropped = TOWN.delivery(rewritten);
        assertThat(dropped.standing().state()).isEqualTo(State.DROPPED);
        assertRefused(Reason.WRONG_STATE, () -> record(dropped, ADDRESS, TOWN.today()));
        assertRefused(Reason.WRONG_STATE, () -> TOWN.deliveries.take(TOWN.editor, dropped.id()));
    }

    @Test
    void a_revision_replaces_what_stands_there_or_is_told_to() {
        Item item = TOWN.publicThere("关于停水的公告", ADDRESS);
        Delivery next = TOWN.delivery(revised(item));
        assertThat(next.what().version()).isEqualTo(2);
        record(next, ADDRESS, TOWN.today());
        assertThat(states(item)).containsExactly(State.PUBLIC, State.REPLACED);
        Delivery third = TOWN.delivery(revised(item));
        record(third, "https://www.linjiang.gov.cn/art/3.html", TOWN.today());
        List<Delivery> all = TOWN.deliveries.of(TOWN.editor, item.id());
        assertThat(all.get(0).isToTakeDown()).isFalse();
        assertThat(all.get(1).isToTakeDown())
                .as("it stands at the old address still")
                .isTrue();
    }

    @Test
    void what_is_withdrawn_is_to_be_taken_down_there_until_somebody_says_so() {
        Item item = TOWN.publicThere("关于停水的公告", ADDRESS);
        assertRefused(Reason.WRONG_STATE, () -> takeDown(TOWN.delivery(item)));
        TOWN.act(TOWN.signer, item, ItemAction.WITHDRAW, "发错了");
        Delivery hanging = TOWN.delivery(item);
        assertThat(hanging.isToTakeDown()).isTrue();
        assertThat(TOWN.waiting.toTakeDown(List.of(TOWN.town.id()))).contains(hanging);
        PublicPage gone = new PublicPage(List.of("抱歉，您访问的页面不存在或者已经删除"));
        assertThat(TOWN.deliveries
                        .compare(TOWN.contributor, hanging.id(), List.of(gone))
                        .outcome()
                        .verdict())
                .isEqualTo(Verdict.NOT_FOUND);
        assertRefused(Reason.CHANGED_MEANWHILE, () -> takeDown(hanging));
        takeDown(TOWN.delivery(item));
        assertThat(TOWN.delivery(item).standing().state()).isEqualTo(State.TAKEN_DOWN);
        assertThat(TOWN.waiting.toTakeDown(List.of(TOWN.town.id()))).doesNotContain(hanging);
    }

    @Test
    void a_body_that_publishes_at_both_places_publishes_here_first() {
        TOWN.choose(PlaceKind.BOTH);
        Item item = TOWN.approved("关于停水的公告");
        assertThat(TOWN.deliveries.of(TOWN.editor, item.id())).isEmpty();
        TOWN.act(TOWN.editor, item, ItemAction.PUBLISH, "");
        Delivery waiting = TOWN.delivery(item);
        assertThat(waiting.isWaiting()).isTrue();
        assertThat(TOWN.portal.find(item.id())).isPresent();
        record(waiting, ADDRESS, TOWN.today());
        assertThat(TOWN.delivery(item).isPublic()).isTrue();
    }

    @Test
    void what_goes_out_urgently_is_public_here_at_once_and_handed_over_then() {
        Item item = TOWN.act(TOWN.signer, TOWN.draft("暴雨转移通知"), ItemAction.PUBLISH_URGENTLY, "暴雨红色预警");
        assertThat(item.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(TOWN.delivery(item).isWaiting()).isTrue();
        TOWN.act(TOWN.signer, item, ItemAction.WITHDRAW, "警报解除");
        assertThat(TOWN.delivery(item).standing().state()).isEqualTo(State.DROPPED);
    }

    @Test
    void an_address_is_corrected_with_a_reason_and_its_day_stays() {
        Delivery one = TOWN.delivery(TOWN.publicThere("关于停水的公告", ADDRESS));
        String other = "https://www.linjiang.gov.cn/art/9.html#2";
        assertRefused(
                Reason.REASON_MISSING,
                () -> TOWN.deliveries.correct(TOWN.contributor, one.id(), one.revision(), other, " "));
        Delivery after = TOWN.deliveries.correct(TOWN.contributor, one.id(), one.revision(), other, "网址抄错了");
        assertThat(after.standing().address()).isEqualTo(other);
        assertThat(after.standing().publicOn()).isEqualTo(one.standing().publicOn());
        assertThat(TOWN.context
                        .jdbc()
                        .sql("select count(*) from places.past where id = :id")
                        .param("id", one.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(after.revision());
    }

    @Test
    void a_comparison_is_kept_with_its_differences() {
        Delivery one = TOWN.delivery(TOWN.publicThere("关于停水的公告", ADDRESS));
        PublicPage page = new PublicPage(List.of("首页", "关于停水的公告", "各村：", "后天停水，请储水。晚上恢复。"));
        TOWN.deliveries.compare(TOWN.contributor, one.id(), List.of(page));
        Delivery compared = TOWN.deliveries.find(TOWN.contributor, one.id());
        assertThat(compared.found().orElseThrow().verdict()).isEqualTo("DIFFERS");
        assertThat(TOWN.deliveries.comparisons(compared).getFirst().outcome().differences())
                .singleElement()
                .satisfies(difference ->
                        assertThat(difference.approved() + difference.shown()).isEqualTo("明后"));
        assertThat(TOWN.waiting.of(TOWN.editor).differing())
                .extracting(line -> line.delivery().id())
                .contains(one.id());
        TOWN.deliveries.compare(TOWN.contributor, one.id(), List.of());
        assertThat(TOWN.deliveries
                        .find(TOWN.editor, one.id())
                        .found()
                        .orElseThrow()
                        .verdict())
                .isEqualTo("UNREADABLE");
    }

    @Test
    void waiting_is_counted_in_workdays() {
        while (TOWN.today().getDayOfWeek() != DayOfWeek.FRIDAY) {
            TOWN.clock.pass(Duration.ofDays(1));
        }
        Delivery friday = TOWN.delivery(TOWN.approved("关于停水的公告"));
        assertThat(TOWN.waiting.workdays(friday)).isZero();
        TOWN.clock.pass(Duration.ofDays(3));
        assertThat(TOWN.waiting.workdays(friday)).isEqualTo(1);
        TOWN.clock.pass(Duration.ofDays(2));
        List<Long> bodies = List.of(TOWN.town.id());
        assertThat(TOWN.waiting.longerThan(bodies, 2)).contains(friday);
        assertThat(TOWN.waiting.longerThan(bodies, 3)).doesNotContain(friday);
    }

    private static Delivery record(Delivery one, String address, LocalDate day) {
        return TOWN.deliveries.recordPublic(TOWN.editor, one.id(), one.revision(), address, day);
    }

    private static Delivery takeDown(Delivery one) {
        return TOWN.deliveries.takeDown(TOWN.editor, one.id(), one.revision(), "请县里撤了");
    }

    private static Item revised(Item item) {
        return TOWN.approved(TOWN.act(TOWN.contributor, item, ItemAction.REVISE, ""));
    }

    private static List<State> states(Item item) {
        return TOWN.deliveries.of(TOWN.editor, item.id()).stream()
                .map(one -> one.standing().state())
                .toList();
    }

    private static List<String> actions(Delivery one) {
        return TOWN.context.bean(AuditLog.class).of("delivery", String.valueOf(one.id())).stream()
                .map(row -> row.entry().action())
                .toList();
    }

    private static long counted(LocalDate day) {
        LedgerQuestion asked = LedgerQuestion.of(
                TOWN.town.id(),
                "item.published",
                new Period(day, day),
                Instant.now().plusSeconds(60));
        return TOWN.context
                .bean(Ledger.class)
                .count(asked)
                .figure("items")
                .map(figure -> figure.sum().longValueExact())
                .orElse(0L);
    }

    private static void assertActionRefused(Runnable act) {
        assertThatExceptionOfType(ActionRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(ActionRefused.Reason.PUBLISHED_ELSEWHERE));
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatExceptionOfType(PlaceRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
