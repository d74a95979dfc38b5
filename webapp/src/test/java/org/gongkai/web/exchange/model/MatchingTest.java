package org.gongkai.web.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongkai.web.exchange.model.Known.Kind;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Known ITEM =
            known(Kind.ITEM, "7", "关于做好防汛工作的通知", "临政发〔2026〕3号", "https://mp.example.cn/s/abc");

    private static Known known(Kind kind, String id, String title, String number, String address) {
        return new Known(kind, id, title, DAY, Keys.of(title, number, address));
    }

    private static ListLine line(int row, String title, LocalDate day, String number, String address) {
        ListLine.Beside beside = new ListLine.Beside(address, "", number, OptionalInt.empty());
        return new ListLine(new ListLine.At("", row), title, Optional.of(day), beside, Optional.empty());
    }

    private static Judged judged(ListLine line) {
        return Matching.judge(List.of(ITEM), List.of(line), Map.of()).getFirst();
    }

    private static void assertJudged(ListLine line, Verdict verdict, MatchReason reason) {
        Judged judged = judged(line);
        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.match()).map(Match::reason).contains(reason);
    }

    @Test
    void a_line_with_our_number_and_title_is_our_item_however_both_are_typed() {
        assertJudged(line(2, "关于做好防汛工作的 通知", DAY.plusDays(30), "临政发[2026]3 号", ""), Verdict.SAME, MatchReason.NUMBER);
    }

    @Test
    void a_title_that_a_list_cut_short_is_the_same_with_the_same_number() {
        assertJudged(line(2, "关于做好防汛工作", DAY, "临政发〔2026〕3号", ""), Verdict.SAME, MatchReason.NUMBER);
    }

    @Test
    void the_number_with_another_title_is_asked() {
        assertJudged(line(2, "防汛通知解读", DAY, "临政发〔2026〕3号", ""), Verdict.OPEN, MatchReason.NUMBER_OTHER_TITLE);
    }

    @Test
    void the_recorded_address_is_known_without_protocol_and_www() {
        assertJudged(
                line(2, "关于做好防汛工作的通知（图解）", DAY.plusDays(20), "", "http://www.mp.example.cn/s/abc#top"),
                Verdict.SAME,
                MatchReason.ADDRESS);
        assertThat(judged(line(2, "关于做好防汛工作的告知", DAY.plusDays(20), "", "https://mp.example.cn/s/ABC"))
                        .verdict())
                .as("capital letters of a path tell pages apart")
                .isEqualTo(Verdict.NEW);
    }

    @Test
    void title_and_day_are_sure_within_a_week_it_is_asked_and_later_it_is_new() {
        assertJudged(line(2, "关于做好防汛工作的通知", DAY, "", ""), Verdict.SAME, MatchReason.TITLE_AND_DAY);
        assertJudged(line(2, "关于做好防汛工作的通知", DAY.plusDays(7), "", ""), Verdict.OPEN, MatchReason.TITLE_NEAR_DAY);
        assertThat(judged(line(2, "关于做好防汛工作的通知", DAY.plusDays(8), "", "")).verdict())
                .isEqualTo(Verdict.NEW);
    }

    @Test
    void two_things_may_bear_a_short_title_on_one_day() {
        List<ListLine> lines = List.of(line(2, "公示", DAY, "", "/a"), line(3, "公示", DAY, "", "/b"));
        assertThat(Matching.judge(List.of(), lines, Map.of()))
                .extracting(Judged::verdict)
                .containsExactly(Verdict.NEW, Verdict.OPEN);
    }

    @Test
    void an_item_in_three_columns_of_the_platform_counts_once() {
        List<ListLine> lines = List.of(
                line(2, "关于春耕的公告", DAY, "", "/tz/1.html"),
                line(3, "关于春耕的公告", DAY, "", "/gg/1.html"),
                line(9, "关于春耕的公告", DAY, "", "/nc/1.html"));
        List<Judged> judged = Matching.judge(List.of(), lines, Map.of());
        assertThat(judged).extracting(Judged::verdict).containsExactly(Verdict.NEW, Verdict.TWICE, Verdict.TWICE);
        assertThat(judged.getLast().match().orElseThrow().known().id()).isEqualTo("2!");
    }

    @Test
    void what_a_person_decided_stands_and_only_where_it_was_in_doubt() {
        ListLine doubtful = line(2, "关于做好防汛工作的通知", DAY.plusDays(2), "", "");
        ListLine sure = line(3, "关于做好防汛工作的通知", DAY, "", "");
        for (Decision decision : Decision.values()) {
            List<Judged> judged =
                    Matching.judge(List.of(ITEM), List.of(doubtful, sure), Map.of("2!", decision, "3!", Decision.NEW));
            assertThat(judged.getFirst().verdict())
                    .isEqualTo(
                            switch (decision) {
                                case SAME -> Verdict.SAME;
                                case NEW -> Verdict.NEW;
                                case LEAVE -> Verdict.LEFT;
                            });
            assertThat(judged.getLast().verdict()).isEqualTo(Verdict.SAME);
        }
    }

    @Test
    void our_item_is_named_before_an_entry_of_a_list_and_what_is_sure_before_what_is_not() {
        Known listed = known(Kind.LISTED, "9", "关于做好防汛工作的通知", "", "");
        Known near = new Known(Kind.ITEM, "8", ITEM.title(), DAY.minusDays(3), Keys.of(ITEM.title(), "", ""));
        assertThat(Matching.judge(List.of(listed, ITEM), List.of(line(2, ITEM.title(), DAY, "", "")), Map.of()))
                .map(one -> one.match().orElseThrow().known().id())
                .containsExactly("7");
        assertThat(Matching.judge(List.of(near, listed), List.of(line(2, ITEM.title(), DAY, "", "")), Map.of()))
                .map(one -> one.match().orElseThrow().known().id())
                .containsExactly("9");
    }

    @Test
    void a_line_that_cannot_be_read_is_compared_with_nothing() {
        ListLine.Trouble trouble = new ListLine.Trouble(LineProblem.NO_DAY, "");
        ListLine line = new ListLine(
                new ListLine.At("", 2),
                ITEM.title(),
                Optional.empty(),
                new ListLine.Beside("", "", "", OptionalInt.empty()),
                Optional.of(trouble));
        assertThat(judged(line).verdict()).isEqualTo(Verdict.UNPLACED);
    }

    @Test
    void five_thousand_lines_against_ten_thousand_items_do_not_take_long() {
        List<Known> known = IntStream.range(0, 10_000)
                .mapToObj(i -> known(Kind.ITEM, String.valueOf(i), "第" + i + "号信息公开", "", ""))
                .toList();
        List<ListLine> lines = IntStream.range(0, 5_000)
                .mapToObj(i -> line(i + 2, "第" + i * 4 + "号信息公开", DAY, "", ""))
                .toList();
        assertThat(Matching.judge(known, lines, Map.of()))
                .filteredOn(one -> one.verdict() == Verdict.SAME)
                .hasSize(2_500);
    }
}
