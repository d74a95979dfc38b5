package org.gongkai.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.gongkai.web.search.SearchQuestion.Narrowing;
import org.gongkai.web.search.SearchQuestion.Sorting;
import org.gongkai.web.search.engine.Found;
import org.gongkai.web.search.engine.Key;
import org.gongkai.web.search.engine.SearchEngine;
import org.gongkai.web.search.engine.lucene.LuceneEngine;
import org.gongkai.web.search.indexing.IndexKeeper;
import org.gongkai.web.search.text.Piece;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private final ShelfOfNotices notices = new ShelfOfNotices();
    private final SearchEngine engine = LuceneEngine.inMemory();
    private final Search search = new Search(engine, List.of(notices));
    private final IndexKeeper keeper = new IndexKeeper(engine, List.of(notices));

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "低保, 1",
        "最低生活保障, 1",
        "低保怎么申请, 1",
        "农村低保标准, 1",
        "農村低保, 1",
        "nongcundibao, 1",
        "dibao, 1",
        "ncdb, 1",
        "临政发〔2025〕12号, 2",
        "临政发[2025]12号, 2",
        "根据临政发（2025）12号, 2",
        "宅基地审批, 3",
        "宅基地使用权审批办法, 3",
        "公开办, 4",
        "ＰＭ2.5, 5",
        "镇, 3",
        "医保 报销, 6",
    })
    void a_notice_is_found_by_what_people_type(String words, String expected) {
        publish("1", "关于调整农村低保标准的通知", "自七月一日起，农村最低生活保障标准每人每月提高三十元。申请人向村委会提出。");
        publish("2", "供水管网改造方案", "根据临政发〔2025〕12号文件，分三期改造。");
        publish("3", "农村宅基地审批管理办法", "王庄镇受理宅基地申请，二十个工作日内办结。");
        publish("4", "办公时间", "政务公开办公室周一至周五办公。");
        publish("5", "空气质量月报", "本月PM2.5平均浓度下降。");
        publish("6", "门诊费用报销须知", "城乡居民基本医疗保险参保人员门诊费用按比例报销。");
        keeper.rebuild();
        assertThat(ids(words)).startsWith(expected);
    }

    @Test
    void hits_are_fetched_while_it_is_still_counted_how_many_there_are() {
        publish("1", "关于春季植树的通知", "三月十二日植树。");
        List<Integer> fetchedBefore = new ArrayList<>();
        Future<Found.Count> counting = new CompletableFuture<>() {
            @Override
            public Found.Count get() {
                fetchedBefore.addAll(notices.asked());
                return new Found.Count(40, true);
            }
        };
        Found found = new Found(List.of(new Key("notice", "1")), counting);
        SearchEngine slow = (SearchEngine) Proxy.newProxyInstance(
                SearchEngine.class.getClassLoader(), new Class<?>[] {SearchEngine.class}, (_, _, _) -> found);
        Hits hits = new Search(slow, List.of(notices)).find(SearchQuestion.of("植树"));
        assertThat(hits.total()).isEqualTo(40);
        assertThat(fetchedBefore).containsOnly(1);
    }

    @Test
    void wording_in_quotation_marks_must_stand_exactly_so() {
        publish("1", "甲", "公开招聘教师的通知");
        publish("2", "乙", "招聘公开进行，教师的待遇另行通知");
        keeper.rebuild();
        assertThat(ids("“公开招聘教师”")).containsExactly("1");
    }

    @Test
    void a_title_that_says_it_comes_before_a_text_that_says_it() {
        publish("1", "其他事项", "文中提到防汛应急预案一次。");
        publish("2", "防汛应急预案", "全文另行印发。");
        keeper.rebuild();
        assertThat(ids("防汛应急预案")).containsExactly("2", "1");
    }

    @Test
    void a_text_with_the_run_exactly_so_comes_before_one_with_its_words_apart() {
        publish("1", "甲", "防汛工作要有准备，应急队伍要有预案，防汛和应急都要预案。");
        publish("2", "乙", "各村都要制定防汛应急预案，并且每年演练一次，随时更新名册。");
        keeper.rebuild();
        assertThat(ids("防汛应急预案")).startsWith("2");
    }

    @Test
    void signs_alone_find_nothing() {
        publish("1", "低保", "低保");
        keeper.rebuild();
        assertThat(search.find(SearchQuestion.of("？《》")).total()).isZero();
    }

    @Test
    void what_was_withdrawn_is_not_shown_even_before_the_index_hears_of_it() {
        publish("1", "防汛预案", "防汛");
        publish("2", "防汛值班表", "防汛");
        keeper.rebuild();
        notices.withdraw("1");
        Hits hits = search.find(SearchQuestion.of("防汛"));
        assertThat(hits.hits()).extracting(hit -> hit.document().id()).containsExactly("2");
        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.count()).isEqualTo(Hits.Count.EXACT);
    }

    @Test
    void a_hit_shows_the_words_of_the_database_and_not_those_of_the_index() {
        publish("1", "防汛预案", "值班电话写错了，防汛");
        keeper.rebuild();
        publish("1", "防汛预案", "改好了，防汛");
        String shown = search.find(SearchQuestion.of("防汛")).hits().getFirst().excerpt().stream()
                .map(Piece::text)
                .collect(Collectors.joining());
        assertThat(shown).isEqualTo("改好了，防汛");
    }

    @Test
    void what_only_a_file_says_is_found_and_the_hit_names_the_file() {
        SearchDocument.Wording wording = new SearchDocument.Wording(
                "公告",
                "",
                "现予公布。",
                List.of(
                        new SearchDocument.Attached("说明.docx", "请遵照执行。"),
                        new SearchDocument.Attached("名单.xlsx", "护林员名单")));
        notices.publish(new SearchDocument(
                "1", 1, wording, new SearchDocument.Origin(7, "王庄镇", LocalDate.of(2026, 5, 19), Set.of()), "/1"));
        keeper.rebuild();
        Hits.Hit hit = search.find(SearchQuestion.of("护林员")).hits().getFirst();
        assertThat(hit.attachment()).isEqualTo("名单.xlsx");
        assertThat(hit.excerpt()).contains(new Piece("护林员", true));
        assertThat(search.find(SearchQuestion.of("公布")).hits().getFirst().attachment())
                .isEmpty();
    }

    @Test
    void a_page_is_checked_in_one_query_and_filled_up_where_hits_drop_out() {
        for (int i = 100; i < 300; i++) {
            publish("n" + i, "防汛通知", "防汛工作");
        }
        keeper.rebuild();
        assertThat(search.find(SearchQuestion.of("防汛")).hits()).hasSize(20);
        assertThat(notices.asked()).containsExactly(20);
        assertThat(page("防汛", 3).hits()).hasSize(20);
        assertThat(notices.asked()).as("those before the page, and the page").containsExactly(20, 40, 20);
        for (int i = 100; i < 260; i++) {
            notices.withdraw("n" + i);
        }
        Hits first = page("防汛", 1);
        Hits second = page("防汛", 2);
        assertThat(first.hits()).hasSize(20);
        assertThat(second.hits()).hasSize(20);
        assertThat(second.hasNext()).isFalse();
        assertThat(second.total()).isEqualTo(40);
        Set<String> shown = new HashSet<>();
        first.hits().forEach(hit -> shown.add(hit.document().id()));
        second.hits().forEach(hit -> shown.add(hit.document().id()));
        assertThat(shown).hasSize(40);
    }

    @Test
    void a_total_that_was_not_checked_to_its_end_is_said_to_be_about_so_many() {
        for (int i = 100; i < 300; i++) {
            publish("n" + i, "防汛通知", "防汛工作");
        }
        keeper.rebuild();
        Hits hits = page("防汛", 1);
        assertThat(hits.total()).isEqualTo(200);
        assertThat(hits.count()).isEqualTo(Hits.Count.ABOUT);
        assertThat(hits.hasNext()).isTrue();
        assertThat(page("防汛", 10).hits()).hasSize(20);
        assertThat(page("防汛", 10).hasNext()).isFalse();
        assertThat(page("防汛", 11).hits()).isEmpty();
        assertThat(page("防汛", 11).hasNext()).isFalse();
    }

    @Test
    void body_days_and_catalogue_narrow_and_the_newest_comes_first_where_asked_for() {
        notices.publish(document("1", 7, LocalDate.of(2024, 3, 1), Set.of("A1")));
        notices.publish(document("2", 8, LocalDate.of(2025, 3, 1), Set.of("A1", "B2")));
        notices.publish(document("3", 8, LocalDate.of(2026, 3, 1), Set.of()));
        keeper.rebuild();
        assertThat(ids(new Narrowing(Set.of(), Set.of(8L), Set.of(), Optional.empty(), Optional.empty())))
                .containsExactly("3", "2");
        assertThat(ids(new Narrowing(Set.of("notice"), Set.of(), Set.of("A1"), Optional.empty(), Optional.empty())))
                .containsExactly("2", "1");
        assertThat(ids(new Narrowing(
                        Set.of(), Set.of(), Set.of(), Optional.of(LocalDate.of(2025, 3, 1)), Optional.empty())))
                .containsExactly("3", "2");
        assertThat(ids(new Narrowing(
                        Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.of(LocalDate.of(2024, 12, 31)))))
                .containsExactly("1");
        assertThat(ids(new Narrowing(Set.of("other"), Set.of(), Set.of(), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void questions_have_their_bounds() {
        assertThatThrownBy(() -> SearchQuestion.of("长".repeat(101))).hasMessageContaining("101");
        assertThatThrownBy(() -> page("a", 0)).hasMessageContaining("page 0");
        assertThatThrownBy(() -> page("a", 51)).hasMessageContaining("page 51");
    }

    private void publish(String id, String title, String text) {
        notices.publish(id, title, text);
    }

    private Hits page(String words, int page) {
        return search.find(new SearchQuestion(words, Narrowing.NONE, Sorting.RELEVANCE, page));
    }

    private List<String> ids(String words) {
        return ids(new SearchQuestion(words, Narrowing.NONE, Sorting.RELEVANCE, 1));
    }

    private List<String> ids(Narrowing narrowing) {
        return ids(new SearchQuestion("", narrowing, Sorting.DATE, 1));
    }

    private List<String> ids(SearchQuestion question) {
        return search.find(question).hits().stream()
                .map(hit -> hit.document().id())
                .toList();
    }

    private static SearchDocument document(String id, long body, LocalDate day, Set<String> catalogue) {
        return new SearchDocument(
                id,
                1,
                new SearchDocument.Wording("通知", "", "正文"),
                new SearchDocument.Origin(body, "机关" + body, day, catalogue),
                "/notices/" + id);
    }
}
