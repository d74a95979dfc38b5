package org.gongkai.web.publishing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.PostedTown;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What else stands under the entry of an item, on its page: of its body alone, and only while it is public. */
@SpringBootTest
@AutoConfigureMockMvc
class MoreOfEntryTest {
    private static final String REPORT = "49.township";

    @Autowired
    private Registers registers;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester http;

    @Test
    void the_newest_five_others_are_named_and_what_is_withdrawn_no_more() throws UnsupportedEncodingException {
        PostedTown town = town();
        List<Item> reports = new ArrayList<>();
        for (int year = 2019; year <= 2025; year++) {
            reports.add(town.published(report(year)));
        }
        Item foreign = town().published(report(2025));
        Item plain = town.published("关于停水的公告");

        assertThat(others(reports.getLast()))
                .containsExactly(
                        address(reports.get(5)),
                        address(reports.get(4)),
                        address(reports.get(3)),
                        address(reports.get(2)),
                        address(reports.get(1)));
        assertThat(page(reports.getFirst()).select("#more").text()).contains("下的其他信息");
        assertThat(others(foreign)).isEmpty();
        assertThat(others(plain)).isEmpty();

        town.withdrawn(reports.get(5));
        assertThat(others(reports.getLast()))
                .doesNotContain(address(reports.get(5)))
                .hasSize(5);
    }

    private PostedTown town() {
        return new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
    }

    private static Content report(int year) {
        return Content.of(year + "年政府信息公开工作年度报告", "一、总体情况").with(Classification.under(EntryRef.chosen(REPORT)));
    }

    private List<String> others(Item item) throws UnsupportedEncodingException {
        return page(item).select("section[aria-labelledby=more] li a").eachAttr("href");
    }

    private Document page(Item item) throws UnsupportedEncodingException {
        return Jsoup.parse(
                http.get().uri(address(item)).exchange().getResponse().getContentAsString());
    }

    private static String address(Item item) {
        return "/items/" + item.id();
    }
}
