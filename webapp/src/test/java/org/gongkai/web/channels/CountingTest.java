package org.gongkai.web.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.CountRow;
import org.gongkai.web.channels.model.Counts;
import org.gongkai.web.channels.model.Counts.Scope;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.channels.model.Posting.Noted;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.LedgerQuestion;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.counting.MadePublic.Line;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class CountingTest {
    @Autowired
    private Counting counting;

    @Autowired
    private Postings postings;

    @Autowired
    private Registers registers;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester http;

    private PostedTown town;
    private SignedIn clerk;
    private Channel account;
    private Channel group;
    private Channel otherGroup;
    private LocalDate today;

    @BeforeEach
    void set() {
        town = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        clerk = town.who(Role.CONTRIBUTOR);
        account = town.channel("wechat", "柳湾发布", true);
        group = town.channel("group", "各村文书群", true);
        otherGroup = town.channel("group", "网格员群", false);
        today = registers.today();
    }

    @Test
    void an_item_in_three_channels_counts_once_in_the_total_and_once_in_each_row() {
        Item everywhere = town.published("关于停水的公告");
        town.published("关于停电的公告");
        for (Channel channel : List.of(account, group, otherGroup)) {
            postings.post(clerk, everywhere.id(), channel.id(), Noted.on(today));
        }
        Counts counts = counting.of(clerk, thisYear(false));
        assertThat(counts.total().items()).isEqualTo(2);
        assertThat(counts.elsewhere().items()).isEqualTo(1);
        assertThat(rows(counts.parts().kinds())).containsExactlyInAnyOrder("group 1", "wechat 1");
        assertThat(counts.parts().channels()).extracting(CountRow::items).containsExactly(1L, 1L, 1L);
        assertThat(rows(counts.parts().entries())).containsExactly(" 2");
        assertThat(items("all", "")).hasSize(2);
        assertThat(items("kind", "group")).containsExactly("关于停水的公告");
        assertThat(items("channel", String.valueOf(account.id()))).containsExactly("关于停水的公告");
        assertThat(items("elsewhere", "")).containsExactly("关于停水的公告");
    }

    @Test
    void what_is_counted_agrees_with_the_ledger() {
        Item first = town.published("关于停水的公告");
        Item second = town.published("关于停电的公告");
        postings.post(clerk, first.id(), account.id(), Noted.on(today));
        Posting mistake = postings.post(clerk, second.id(), account.id(), Noted.on(today));
        postings.post(clerk, second.id(), group.id(), Noted.on(today));
        postings.strike(clerk, mistake.id(), 1, "没有发");
        Counts counts = counting.of(clerk, thisYear(false));
        LedgerQuestion posted = LedgerQuestion.of(
                town.id(),
                "item.posted",
                Period.year(today.getYear()),
                Instant.now().plusSeconds(60));
        LedgerQuestion published = LedgerQuestion.of(
                town.id(),
                "item.published",
                Period.year(today.getYear()),
                Instant.now().plusSeconds(60));
        assertThat(ledger.entries(posted).stream()
                        .map(entry -> entry.event().classification().get("channel") + " 1")
                        .toList())
                .containsExactlyInAnyOrderElementsOf(rows(counts.parts().kinds()));
        assertThat(ledger.entries(published)).hasSize((int) counts.total().items());
    }

    @Test
    void what_was_withdrawn_goes_on_counting_and_says_so_and_reads_are_of_those_that_are_known() {
        Item item = town.published("关于停水的公告");
        Item other = town.published("关于停电的公告");
        postings.post(clerk, item.id(), account.id(), new Noted(today, "", OptionalInt.of(0), ""));
        postings.post(clerk, other.id(), account.id(), Noted.on(today));
        town.withdrawn(item);
        Counts counts = counting.of(clerk, thisYear(false));
        assertThat(counts.total().items()).isEqualTo(2);
        assertThat(counts.total().beside().gone()).isEqualTo(1);
        CountRow wechat = counts.parts().kinds().getFirst();
        assertThat(wechat.beside()).isEqualTo(new CountRow.Beside(0, 0, 0, 1));
    }

    @Test
    void a_posting_counts_on_its_own_day_and_its_item_on_the_day_it_became_public() {
        Item item = town.published("关于停水的公告");
        LocalDate longAgo = today.minusYears(1).withDayOfYear(200);
        database.sql("update publishing.item set first_published_at = :then where id = :id")
                .param("then", Timestamp.from(longAgo.atTime(4, 0).toInstant(ZoneOffset.UTC)))
                .param("id", item.id())
                .update();
        postings.post(clerk, item.id(), account.id(), Noted.on(today));
        Counts now = counting.of(clerk, thisYear(false));
        assertThat(now.total().items()).isZero();
        assertThat(now.elsewhere().items()).isZero();
        assertThat(now.parts().kinds().getFirst().items()).isEqualTo(1);
        assertThat(now.parts().kinds().getFirst().beside().earlier()).isEqualTo(1);
        Span then = new Span(longAgo, longAgo);
        assertThat(counting.of(clerk, new Scope(town.id(), then, false)).total().items())
                .isEqualTo(1);
        Span before = new Span(longAgo.minusDays(9), longAgo.minusDays(1));
        assertThat(counting.of(clerk, new Scope(town.id(), before, false))
                        .total()
                        .items())
                .isZero();
    }

    @Test
    void villages_stand_apart_and_are_never_in_the_total() {
        Agency village = agencies.establish(new NewAgency(
                OptionalLong.of(town.id()), "东村村民委员会", "东村", AgencyKind.VILLAGE, "990124201", today.minusYears(3)));
        town.published("关于停水的公告");
        publishedFor(village, "村务公开：低保名单评议时间");
        Counts own = counting.of(clerk, thisYear(false));
        assertThat(own.below().villages()).isEmpty();
        Counts all = counting.of(clerk, thisYear(true));
        assertThat(all.total().items()).isEqualTo(1);
        assertThat(all.below().organs()).hasSize(1);
        assertThat(all.below().allVillages().items()).isEqualTo(1);
        assertThat(rows(all.below().villages())).containsExactly(village.id() + " 1");
        assertThat(counting.items(clerk, thisYear(true), "villages", "", new Page(1, 50)))
                .extracting(Line::title)
                .containsExactly("村务公开：低保名单评议时间");
    }

    @Test
    void the_page_the_table_and_the_interface_say_the_same_and_each_number_leads_to_its_items() {
        Item item = town.published("关于停水的公告");
        postings.post(clerk, item.id(), account.id(), Noted.on(today));
        String start = "/office/channels/" + town.id();
        assertThat(page(start + "/counts")).contains("共公开信息 1 条", "其中 1 条还发到别的渠道", "by=kind", "key=wechat");
        assertThat(page(start + "/counts?from=垃圾&to=2026-01-01")).contains("起止日期看不懂");
        assertThat(page(start + "/counts/items?by=kind&key=wechat")).contains("关于停水的公告");
        assertThat(page(start + "/counts/items?by=kind&key=group")).contains("这一项没有信息");
        assertThat(page(start + "/counts.csv")).contains("合计", "微信公众号,", today.toString());
        String api =
                "/api/v1/office/channels/counts?body=" + town.id() + "&from=" + today.withDayOfYear(1) + "&to=" + today;
        assertThat(page(api)).contains("\"key\":\"wechat\"", "\"items\":1");
        assertThat(http.get()
                        .uri(api.replace("from=" + today.withDayOfYear(1), "from=" + today.plusDays(1)))
                        .with(signedInAs(clerk))
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("ends-before-it-begins");
    }

    @Test
    void nobody_counts_for_a_body_that_is_none_of_theirs() {
        PostedTown other = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        Scope foreign = new Scope(other.id(), thisYear(false).span(), false);
        assertThatThrownBy(() -> counting.of(clerk, foreign)).hasMessageContaining("UNKNOWN_BODY");
        assertThatThrownBy(() -> counting.items(clerk, foreign, "all", "", new Page(1, 50)))
                .hasMessageContaining("UNKNOWN_BODY");
        assertThat(counting.items(clerk, thisYear(true), "organ", String.valueOf(other.id()), new Page(1, 50)))
                .isEmpty();
    }

    private void publishedFor(Agency body, String title) {
        Item item = publishing.draft(clerk, body.id(), Content.of(title, "请看正文。"));
        item = act(Role.CONTRIBUTOR, item, ItemAction.SUBMIT, Opinion.NONE);
        item = act(Role.EDITOR, item, ItemAction.APPROVE, Opinion.NONE);
        item = act(Role.CONFIDENTIALITY_REVIEWER, item, ItemAction.REVIEW_CONFIDENTIALITY, Opinion.of("可以公开"));
        item = act(Role.SIGNER, item, ItemAction.SIGN, Opinion.NONE);
        act(Role.EDITOR, item, ItemAction.PUBLISH, Opinion.NONE);
    }

    private Item act(Role role, Item item, ItemAction action, Opinion opinion) {
        return publishing.act(town.who(role), item.id(), item.revision(), action, opinion, Optional.empty());
    }

    private List<String> items(String by, String key) {
        return counting.items(clerk, thisYear(false), by, key, new Page(1, 50)).stream()
                .map(Line::title)
                .collect(Collectors.toList());
    }

    private Scope thisYear(boolean withBelow) {
        return new Scope(town.id(), new Span(today.withDayOfYear(1), today), withBelow);
    }

    private static List<String> rows(List<CountRow> rows) {
        return rows.stream().map(row -> row.key() + " " + row.items()).toList();
    }

    private String page(String address) {
        return assertThat(http.get().uri(address).with(signedInAs(clerk)).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
