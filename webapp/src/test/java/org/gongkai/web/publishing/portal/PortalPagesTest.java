package org.gongkai.web.publishing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.PostedTown;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The boards of a body and of the site, how to apply, feeds, sitemap, and what pages tell programs. */
@SpringBootTest
@AutoConfigureMockMvc
class PortalPagesTest {
    /** The entry of the standard catalogue for annual reports of townships. */
    private static final String REPORT = "49.township";

    private static final String WORDS = "宅基地审批 & \"明细\"";

    @Autowired
    private Registers registers;

    @Autowired
    private Organization organization;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester http;

    private PostedTown town;
    private String body;

    @BeforeEach
    void set() {
        town = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        body = "/bodies/" + town.id();
    }

    @Test
    void every_board_stands_on_every_page_of_a_body_and_leads_somewhere() {
        List<String> boards = page(body).select("nav.tabs a").eachAttr("href");
        assertThat(boards)
                .contains(
                        body + "/guide",
                        body + "/rules",
                        "/catalog/" + town.id(),
                        body + "/reports",
                        body + "/apply",
                        body + "/offices",
                        body + "/leaders");
        for (String board : boards) {
            Document page = page(board);
            assertThat(page.select("nav.tabs a").eachAttr("href")).as(board).isEqualTo(boards);
            assertThat(page.select("nav.tabs a[aria-current=page]").eachAttr("href"))
                    .as(board)
                    .containsExactly(board);
        }
    }

    @Test
    void the_first_page_leads_to_the_five_boards_and_each_to_the_same_board_of_a_body() {
        assertThat(page("/").select("nav.boards a").eachAttr("href"))
                .containsExactly("/boards/guide", "/boards/rules", "/catalog", "/boards/reports", "/boards/apply");
        for (String board : List.of("guide", "rules", "reports", "apply")) {
            assertThat(page("/boards/" + board).select("main section a").eachAttr("href"))
                    .contains(body + "/" + board);
        }
        assertThat(http.get().uri("/boards/none").exchange()).hasStatus(404);
    }

    @Test
    void an_annual_report_stands_on_its_board_and_is_gone_with_its_withdrawal() {
        assertThat(page(body + "/reports").select(".empty").text()).contains("1 月 31 日");
        Item report = town.published(
                Content.of("2025年政府信息公开工作年度报告", "一、总体情况").with(Classification.under(EntryRef.chosen(REPORT))));
        town.published("关于停水的公告");
        assertThat(page(body + "/reports").select("ul.lines a").eachAttr("href"))
                .containsExactly("/items/" + report.id());
        town.withdrawn(report);
        assertThat(page(body + "/reports").select("ul.lines a")).isEmpty();
    }

    @Test
    void who_finds_nothing_is_led_to_an_application_that_has_the_words_already() {
        Document nothing = page("/search?words={words}", WORDS);
        String choice = nothing.select("main .empty a[href^=/boards/apply]").attr("href");
        Document bodies = exactly(choice);
        String how = bodies.select("main section a[href^=" + body + "/apply]").attr("href");
        Document apply = exactly(how);
        assertThat(apply.select("main").text()).contains(WORDS);
        String form = apply.select("main a[href^=" + body + "/apply/form]").attr("href");
        Document sheet = exactly(form);
        assertThat(sheet.select("td.wanted").text()).isEqualTo(WORDS);
        assertThat(sheet.select("textarea").text()).isEqualTo(WORDS);
        assertThat(page("/search?body={body}&words={words}", town.id(), WORDS)
                        .select("main .empty a[href^=" + body + "/apply]"))
                .hasSize(1);
    }

    @Test
    void how_to_apply_is_told_by_the_guide_of_the_body_and_by_the_regulation() {
        assertThat(page(body + "/apply").select("main").text())
                .contains("20 个工作日", "条例第33条第2款", "7 个工作日", "公开指南还没有公布", "不能在网上提交");
        Entry guide = organization.add(
                town.who(Role.CONTRIBUTOR),
                town.id(),
                Section.GUIDE,
                Map.of(Field.NAME, "党政办公室", Field.FAX, "0590-1234567", Field.APPLYING, "写信或者当面申请"));
        assertThat(page(body + "/apply").select("main").text()).doesNotContain("党政办公室");
        organization.confirm(town.who(Role.EDITOR), guide.id(), 1, "属实");
        assertThat(page(body + "/apply").select("main").text()).contains("党政办公室", "0590-1234567", "写信或者当面申请");
        assertThat(get(body + "/apply?words=x")).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void words_are_cut_to_a_line_and_never_become_markup() {
        String tooLong = "<b>吉</b>".repeat(60) + "\n尾";
        Document sheet = page(body + "/apply/form?words={words}", tooLong);
        assertThat(sheet.select("td.wanted").text()).hasSize(300);
        assertThat(sheet.select("td.wanted b")).isEmpty();
    }

    @Test
    void a_feed_has_the_items_of_its_body_is_known_again_and_loses_what_is_withdrawn() {
        Item first = town.published("关于停水的公告");
        Item second = town.published("关于停电的公告");
        String feed = "/feeds" + body + ".atom";
        assertThat(page(body)
                        .select("link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo(feed);
        MvcTestResult answer = get(feed);
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");
        assertThat(answer)
                .bodyText()
                .contains("/items/" + first.id() + "\"", "/items/" + second.id() + "\"", "关于停电的公告");
        String tag = Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
        assertThat(answer.getResponse().getHeader("Last-Modified")).isNull();
        assertThat(http.get().uri(feed).header("If-None-Match", tag).exchange()).hasStatus(304);
        town.withdrawn(second);
        MvcTestResult after = http.get().uri(feed).header("If-None-Match", tag).exchange();
        assertThat(after).hasStatusOk().bodyText().contains("关于停水的公告").doesNotContain("关于停电的公告");
        assertThat(get("/feeds/bodies/999999999.atom")).hasStatus(404);
    }

    @Test
    void there_is_a_feed_of_everything_and_one_of_each_entry_of_the_catalogue() {
        Item report = town.published(
                Content.of("2025年政府信息公开工作年度报告", "一、总体情况").with(Classification.under(EntryRef.chosen(REPORT))));
        town.published("关于停水的公告");
        assertThat(get("/feeds/items.atom")).bodyText().contains("/items/" + report.id() + "\"", "关于停水的公告");
        String feed = "/feeds" + body + "/" + REPORT + ".atom";
        assertThat(page("/catalog/" + town.id() + "/" + REPORT)
                        .select("link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo(feed);
        assertThat(get(feed))
                .bodyText()
                .contains("/items/" + report.id() + "\"")
                .doesNotContain("关于停水的公告");
    }

    @Test
    void a_column_has_what_is_public_of_its_kind_everywhere_and_of_a_body() {
        Item notice = town.published("关于停水的公告");
        String ofAll = "/items/" + notice.id();
        for (String column : List.of("/topics/notice", body + "/topics/notice")) {
            assertThat(page(column).select("ul.lines a").eachAttr("href"))
                    .as(column)
                    .contains(ofAll);
        }
        assertThat(get("/feeds/topics/notice.atom")).bodyText().contains(ofAll + "\"");
        assertThat(page(body + "/topics/plan").select(".empty").text()).contains("规划计划");
        assertThat(page(body + "/topics/plan")
                        .select("nav.bodies a[aria-current]")
                        .attr("href"))
                .isEqualTo(body + "/topics/plan");
        assertThat(get("/topics/none")).hasStatus(404);
        town.withdrawn(notice);
        assertThat(page(body + "/topics/notice").select("ul.lines a")).isEmpty();
        assertThat(page("/").select("nav.bodies a").eachAttr("href"))
                .contains("/topics/interpretation", "/topics/service-guide", "/topics/village");
    }

    @Test
    void search_engines_find_the_public_items_alone() {
        Item shown = town.published("关于停水的公告");
        Item gone = town.withdrawn(town.published("关于停电的公告"));
        assertThat(get("/robots.txt")).bodyText().contains("Disallow: /office", "/sitemap.xml");
        String part = "/feeds/items-" + ((shown.id() - 1) / 20_000L + 1) + ".xml";
        assertThat(get("/sitemap.xml")).bodyText().contains(part);
        assertThat(get(part))
                .bodyText()
                .contains("/items/" + shown.id() + "<")
                .doesNotContain("/items/" + gone.id() + "<");
        assertThat(get("/feeds/items-999999.xml")).hasStatus(404);
    }

    @Test
    void an_item_says_the_tags_that_inspections_look_for_and_has_a_code_of_its_address() {
        Item item = town.published("关于停水的公告");
        Document page = page("/items/" + item.id());
        assertThat(page.select("meta[name=ArticleTitle]").attr("content")).isEqualTo("关于停水的公告");
        assertThat(page.select("meta[name=PubDate]").attr("content")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(page.select("meta[name=ContentSource]").attr("content"))
                .isEqualTo(page.select("[itemprop=publisher]").text());
        assertThat(page.select("meta[name=ColumnType]").attr("content")).isEqualTo("通知公告");
        assertThat(page.select("meta[name=SiteName]")).isEmpty();
        assertThat(page.select("[itemprop=headline]").text()).isEqualTo("关于停水的公告");
        assertThat(page.select("script:not([src])")).isEmpty();
        String code = page.select("img.code").attr("src");
        assertThat(get(code)).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
        town.withdrawn(item);
        assertThat(get(code)).hasStatus(404);
    }

    private Document page(String address, Object... values) {
        return read(http.get().uri(address, values).exchange());
    }

    /** An address as it stands in a page. */
    private Document exactly(String address) {
        return read(http.get().uri(URI.create(address)).exchange());
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(assertThat(answer).hasStatusOk().bodyText().actual());
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
