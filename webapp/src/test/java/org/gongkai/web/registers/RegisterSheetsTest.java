package org.gongkai.web.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.channels.Counting;
import org.gongkai.web.channels.PostedTown;
import org.gongkai.web.channels.Postings;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.Counts.Scope;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.channels.model.Posting.Noted;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.registers.model.Layout;
import org.gongkai.web.registers.model.Question;
import org.gongkai.web.registers.model.Register.Part;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.Sheet;
import org.gongkai.web.ui.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class RegisterSheetsTest {
    @Autowired
    private RegisterSheets sheets;

    @Autowired
    private SettledLayouts layouts;

    @Autowired
    private Registers channels;

    @Autowired
    private Postings postings;

    @Autowired
    private Counting counting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MessageSource words;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester http;

    private PostedTown town;
    private SignedIn clerk;
    private LocalDate today;
    private Phrases phrases;

    @BeforeEach
    void set() {
        town = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, channels));
        clerk = town.who(Role.CONTRIBUTOR);
        today = channels.today();
        phrases = new Phrases(words, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void the_register_of_items_says_of_each_item_once_where_it_went_and_who_approved_it() {
        Channel account = town.channel("wechat", "柳湾发布", true);
        Channel group = town.channel("group", "各村文书群", true);
        Item item = town.published("关于停水的公告");
        postings.post(clerk, item.id(), account.id(), Noted.on(today));
        postings.post(clerk, item.id(), group.id(), Noted.on(today));
        town.draft(Content.of("没有公开的草稿", "正文"));
        List<Sheet.Row> rows = rows("items", Question.OWN, Map.of());
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().line().cell("title")).isEqualTo("关于停水的公告");
        assertThat(rows.getFirst().line().cell("channels")).isEqualTo("柳湾发布、各村文书群");
        assertThat(rows.getFirst().line().cell("since")).isEqualTo(today.toString());
        assertThat(rows.getFirst().line().cell("state")).isEqualTo("公开");
        assertThat(rows.getFirst().line().cell("reviewers")).isNotEmpty();
        assertThat(rows.getFirst().line().cell("written")).isEmpty();
        assertThat(rows.getFirst().texts().getFirst()).isEqualTo("1");
        assertThat(rows("items", Question.OWN, Map.of("channel", "group"))).hasSize(1);
        assertThat(rows("items", Question.OWN, Map.of("channel", "board"))).isEmpty();
        assertThat(rows("items", Question.OWN, Map.of("kind", "normative"))).isEmpty();
    }

    @Test
    void the_sheet_the_count_and_every_file_have_as_many_rows() {
        for (int i = 0; i < 5; i++) {
            town.withdrawn(town.published("第 " + i + " 号公告"));
        }
        town.published("还挂着的公告");
        long counted = counting.of(clerk, new Scope(town.id(), new Span(today.withDayOfYear(1), today), false))
                .total()
                .items();
        assertThat(sheet("items", Question.OWN).total()).isEqualTo(counted).isEqualTo(6);
        assertThat(rows("items", Question.OWN, Map.of())).hasSize(6);
        String csv = new String(file("items", "csv").getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(7);
        List<List<String>> xlsx =
                ReadAgain.cells("a.xlsx", file("items", "xlsx").getContentAsByteArray());
        assertThat(xlsx).filteredOn(row -> row.getFirst().matches("[1-6]")).hasSize(6);
        assertThat(xlsx).anySatisfy(row -> assertThat(row.getFirst()).isEqualTo("共 6 条"));
        List<List<String>> docx =
                ReadAgain.cells("a.docx", file("items", "docx").getContentAsByteArray());
        assertThat(docx).filteredOn(row -> row.getFirst().matches("[1-6]")).hasSize(6);
        assertThat(file("items", "pdf").getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(page("/print")).contains("共 6 条", "填报单位", "审核人", "还挂着的公告");
        assertThat(page("")).contains("共 6 条");
    }

    @Test
    void every_row_of_a_file_ends_with_the_number_by_which_it_is_known_again() {
        Item item = town.published("关于停水的公告");
        List<List<String>> rows =
                ReadAgain.cells("a.xlsx", file("items", "xlsx").getContentAsByteArray());
        assertThat(rows).anySatisfy(row -> assertThat(row.getLast()).isEqualTo("编号"));
        assertThat(rows).anySatisfy(row -> assertThat(row.getLast()).isEqualTo(String.valueOf(item.id())));
    }

    @Test
    void nothing_in_a_file_is_a_formula() {
        town.channel("group", "=HYPERLINK(\"http://x\",\"y\")", false);
        String csv = new String(file("channels-group", "csv").getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK").doesNotContain(",\"=HYPERLINK");
        assertThat(ReadAgain.cells("a.xlsx", file("channels-group", "xlsx").getContentAsByteArray()))
                .anySatisfy(row -> assertThat(row).contains("=HYPERLINK(\"http://x\",\"y\")"));
    }

    @Test
    void whatever_is_taken_along_is_in_the_audit_with_how_many_rows_it_had() {
        town.published("关于停水的公告");
        file("items", "xlsx");
        assertThat(database.sql("select reason from audit.entry where body = :body and action = 'register.export'")
                        .param("body", town.id())
                        .query(String.class)
                        .list())
                .containsExactly("xlsx, " + today.withDayOfYear(1) + ".." + today + ", own, 1");
    }

    @Test
    void a_body_settles_its_own_order_of_columns_and_its_signers() {
        town.published("关于停水的公告");
        Layout wanted = new Layout(List.of("since", "title", "no-such"), new Layout.Signers("周敏", "王强"), 0);
        layouts.settle(clerk, town.id(), "items", wanted);
        Sheet sheet = sheet("items", Question.OWN);
        assertThat(sheet.headings()).containsExactly("序号", "公开日期", "标题");
        assertThat(sheet.paper().filledBy()).isEqualTo("周敏");
        assertThat(sheet.paper().checkedBy()).isEqualTo("王强");
        assertRefused(() -> layouts.settle(clerk, town.id(), "items", wanted), "changed-meanwhile");
        Layout none = new Layout(List.of(), Layout.Signers.OPEN, 1);
        assertRefused(() -> layouts.settle(clerk, town.id(), "items", none), "no-column");
        assertRefused(() -> layouts.settle(town.who(Role.INSPECTOR), town.id(), "items", wanted), "not-allowed");
    }

    @Test
    void villages_stand_on_sheets_of_their_own() {
        long village = village("东村").id();
        village("西村");
        town.channel("board", "镇公开栏", false);
        channels.add(clerk, village, new Means("board", "东村公开栏", false, Map.of()), today.minusYears(1));
        assertThat(names("channels-board", Question.OWN)).containsExactly("镇公开栏");
        assertThat(names("channels-board", Question.VILLAGES)).containsExactly("东村公开栏");
        assertThat(names("channels-board", String.valueOf(village))).containsExactly("东村公开栏");
        assertThat(sheet("channels-board", Question.VILLAGES).headings()).contains("单位");
        assertRefused(() -> sheet("channels-board", String.valueOf(town.id())), "unknown-body");
    }

    @Test
    void the_log_of_postings_leaves_blank_what_nobody_looked_up_and_leaves_out_what_was_struck() {
        Channel account = town.channel("wechat", "柳湾发布", true);
        Channel group = town.channel("group", "各村文书群", true);
        Item item = town.published("关于停水的公告");
        postings.post(clerk, item.id(), account.id(), new Noted(today, "", OptionalInt.of(0), ""));
        long struck =
                postings.post(clerk, item.id(), group.id(), Noted.on(today)).id();
        assertThat(rows("postings", Question.OWN, Map.of()))
                .extracting(row -> row.line().cell("reads"))
                .containsExactly("0", "");
        postings.strike(clerk, struck, 1, "没有发");
        assertThat(rows("postings", Question.OWN, Map.of()))
                .extracting(row -> row.line().cell("channel"))
                .containsExactly("柳湾发布");
    }

    @Test
    void the_register_of_reviews_names_every_decision_in_its_order() {
        town.published("关于停水的公告");
        assertThat(rows("reviews", Question.OWN, Map.of()))
                .extracting(row -> row.line().cell("step") + row.line().cell("verdict"))
                .containsExactly("编辑通过", "保密审查通过", "签发通过");
        assertThat(sheet("cleanups", Question.OWN).total()).isZero();
    }

    @Test
    void somebody_of_elsewhere_sees_no_sheet() {
        PostedTown other = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, channels));
        assertThatThrownBy(
                        () -> sheets.sheet(other.who(Role.EDITOR), question("items", Question.OWN, Map.of()), phrases))
                .extracting(refused -> ((RegisterRefused) refused).code())
                .isEqualTo("unknown-body");
    }

    private Agency village(String name) {
        return agencies.establish(new NewAgency(
                OptionalLong.of(town.id()),
                name + "村民委员会",
                name,
                AgencyKind.VILLAGE,
                "990124201",
                today.minusYears(3)));
    }

    private List<String> names(String register, String of) {
        return rows(register, of, Map.of()).stream()
                .map(row -> row.line().cell("name"))
                .toList();
    }

    private Sheet sheet(String register, String of) {
        return sheets.sheet(clerk, question(register, of, Map.of()), phrases);
    }

    private List<Sheet.Row> rows(String register, String of, Map<String, String> narrowed) {
        Question question = question(register, of, narrowed);
        return sheets.rows(clerk, question, sheets.sheet(clerk, question, phrases), new Part(1, 100), phrases);
    }

    private Question question(String register, String of, Map<String, String> narrowed) {
        return new Question(town.id(), register, of, new Period(today.withDayOfYear(1), today), narrowed);
    }

    private String page(String ending) {
        return new String(
                answer("/office/registers/" + town.id() + "/items" + ending).getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse file(String register, String ending) {
        return answer("/office/registers/" + town.id() + "/" + register + "/files/register." + ending);
    }

    private MockHttpServletResponse answer(String address) {
        MockHttpServletResponse answer =
                http.get().uri(address).with(signedInAs(clerk)).exchange().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .extracting(refused -> ((RegisterRefused) refused).code())
                .isEqualTo(code);
    }
}
