package org.gongkai.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.PostedTown;
import org.gongkai.web.channels.Postings;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.Posting.Noted;
import org.gongkai.web.exchange.model.Decision;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.ListImport;
import org.gongkai.web.exchange.model.ListedEntry;
import org.gongkai.web.exchange.model.Match;
import org.gongkai.web.exchange.model.MatchReason;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.exchange.model.Verdict;
import org.gongkai.web.exchange.tables.Mapping;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.gongkai.web.publishing.model.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ListImportsTest {
    private static final String LIST = ListedTown.LIST;
    private static final Span YEAR = ListedTown.YEAR;

    @Autowired
    private ListImports lists;

    @Autowired
    private ListedCounts counts;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Registers registers;

    @Autowired
    private Postings postings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester http;

    private ListedTown town;
    private SignedIn editor;

    @BeforeEach
    void set() {
        town = new ListedTown(lists, agencies, accounts);
        editor = town.editor();
    }

    private long counted() {
        return counts.of(Set.of(town.id()), YEAR);
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void a_list_is_looked_at_without_changing_anything_and_then_taken_over_as_a_whole() {
        Staged staged = town.staged(LIST);
        Preview preview = town.preview(staged);
        assertThat(preview.tally()).isEqualTo(Map.of(Verdict.NEW, 2, Verdict.TWICE, 1, Verdict.UNPLACED, 1));
        assertThat(counted()).isZero();
        ListImport done = lists.takeOver(editor, staged.id(), 2, Locale.SIMPLIFIED_CHINESE);
        assertThat(done.told().tally()).isEqualTo(preview.tally());
        assertThat(counted()).isEqualTo(2);
        List<ListedEntry> entries =
                lists.entries(editor, town.id(), YEAR.first(), YEAR.last(), new ImportBook.Part(0, 10));
        assertThat(entries).extracting(entry -> entry.what().title()).containsExactly("关于春耕备耕的公告", "镇政府工作报告全文");
        assertRefused(Reason.UNKNOWN_LIST, () -> town.preview(staged));
        assertThat(lists.lines(editor, done.id(), new ImportBook.Part(0, 10)))
                .extracting(ImportBook.Line::verdict)
                .containsExactly(Verdict.NEW, Verdict.TWICE, Verdict.NEW, Verdict.UNPLACED);
    }

    @Test
    void entries_of_lists_are_of_a_kind_of_their_own_and_the_public_does_not_see_them() {
        town.taken(LIST);
        assertThat(database.sql(
                                "select distinct kind, classification ->> 'review' as review from ledger.entry where body = :body")
                        .param("body", town.id())
                        .query((row, _) -> row.getString("kind") + " " + row.getString("review"))
                        .list())
                .containsExactly("item.listed none");
        assertThat(http.get().uri("/bodies/" + town.id())).bodyText().doesNotContain("春耕备耕");
        assertThat(http.get().uri("/items?body=" + town.id())).bodyText().doesNotContain("春耕备耕");
    }

    @Test
    void the_same_list_again_brings_nothing_and_a_newer_one_only_what_is_new() {
        town.taken(LIST);
        Staged again = town.staged(LIST);
        assertThat(town.preview(again).fresh()).isZero();
        assertRefused(Reason.NOTHING_NEW, () -> lists.takeOver(editor, again.id(), 0, Locale.SIMPLIFIED_CHINESE));
        ListImport newer = town.taken(LIST + "5\t关于征集意见的公告全文\t2025-06-01\t公告\n");
        assertThat(newer.told().fresh()).isEqualTo(1);
        assertThat(counted()).isEqualTo(3);
    }

    @Test
    void an_import_is_taken_back_as_a_whole_once_nothing_builds_on_it() {
        ListImport first = town.taken(LIST);
        ListImport later = town.taken(LIST + "5\t关于征集意见的公告全文\t2025-06-01\t公告\n");
        assertRefused(Reason.BUILT_ON, () -> lists.undo(editor, first.id(), "导错了"));
        assertRefused(Reason.REASON_MISSING, () -> lists.undo(editor, later.id(), " "));
        lists.undo(editor, later.id(), "导错了");
        ListImport undone = lists.undo(editor, first.id(), "导错了");
        assertThat(undone.undone()).map(ListImport.Done::reason).contains("导错了");
        assertThat(counted()).isZero();
        assertThat(database.sql("select count(*) from ledger.entry where body = :body")
                        .param("body", town.id())
                        .query(Long.class)
                        .single())
                .as("corrections append")
                .isEqualTo(6);
        assertRefused(Reason.UNDONE_ALREADY, () -> lists.undo(editor, first.id(), "再来"));
        assertThat(town.taken(LIST).told().fresh()).isEqualTo(2);
    }

    @Test
    void a_doubtful_line_is_decided_by_a_person_and_what_was_chosen_is_kept_meanwhile() {
        town.taken(LIST);
        Staged staged = town.staged("标题\t发布日期\n关于春耕备耕的公告\t2025-03-07\n");
        assertThat(town.preview(staged).open()).isEqualTo(1);
        assertRefused(Reason.STILL_OPEN, () -> lists.takeOver(editor, staged.id(), 0, Locale.SIMPLIFIED_CHINESE));
        lists.choose(editor, staged.id(), new Mapping(Map.of("title", 0)), Map.of("2!", Decision.NEW));
        assertThat(town.preview(staged).missing())
                .extracting(field -> field.key())
                .containsExactly("day");
        assertThat(lists.waiting(editor, town.id())).map(Staged::decisions).contains(Map.of("2!", Decision.NEW));
        assertRefused(Reason.COLUMN_MISSING, () -> lists.takeOver(editor, staged.id(), 0, Locale.SIMPLIFIED_CHINESE));
        lists.choose(editor, staged.id(), new Mapping(Map.of("title", 0, "day", 1)), Map.of("2!", Decision.NEW));
        assertThat(lists.takeOver(editor, staged.id(), 1, Locale.SIMPLIFIED_CHINESE)
                        .told()
                        .fresh())
                .isEqualTo(1);
    }

    @Test
    void the_columns_that_were_chosen_are_remembered_for_the_next_table_with_these_headings() {
        Staged first = town.staged("某某\t发布日期\n春季防火公告全文\t2025-04-01\n");
        assertThat(town.preview(first).missing()).hasSize(1);
        lists.choose(editor, first.id(), new Mapping(Map.of("title", 0, "day", 1)), Map.of());
        lists.takeOver(editor, first.id(), 1, Locale.SIMPLIFIED_CHINESE);
        Staged next = town.staged("某 某\t发布日期\n秋季防火公告全文\t2025-10-01\n");
        assertThat(town.preview(next).fresh()).isEqualTo(1);
    }

    @Test
    void what_changed_since_it_was_seen_is_looked_at_again() {
        Staged staged = town.staged(LIST);
        assertRefused(
                Reason.CHANGED_MEANWHILE, () -> lists.takeOver(editor, staged.id(), 3, Locale.SIMPLIFIED_CHINESE));
        assertThat(counted()).isZero();
    }

    @Test
    void what_cannot_be_a_list_is_refused_with_its_reason() {
        assertRefused(Reason.NO_TABLE, () -> town.staged("只有一句话"));
        assertRefused(Reason.NO_HEADING, () -> town.staged("1\t2\n3\t4"));
        assertRefused(Reason.NOTHING_SENT, () -> town.staged(""));
        assertRefused(Reason.TOO_MANY_LINES, () -> town.staged("标题\t日期\n" + "甲\t2025-01-01\n".repeat(5_001)));
    }

    @Test
    void only_editors_and_the_disclosure_office_bring_in_and_only_for_their_bodies() {
        ListImport done = town.taken(LIST);
        Set<Role> allowed = EnumSet.of(Role.EDITOR, Role.DISCLOSURE_OFFICE);
        SignedIn stranger = new OwnTown(agencies, accounts).person(Role.EDITOR);
        Staged own = town.staged("标题\t发布日期\n春季防火公告全文\t2025-04-01\n");
        for (Role role : Role.values()) {
            SignedIn who = town.person(role);
            byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
            Staged.Sent sent = new Staged.Sent("县政府网站", "", "");
            if (allowed.contains(role)) {
                assertThat(lists.stage(who, town.id(), sent, bytes, Locale.SIMPLIFIED_CHINESE)
                                .body())
                        .isEqualTo(town.id());
            } else {
                assertThatThrownBy(() -> lists.stage(who, town.id(), sent, bytes, Locale.SIMPLIFIED_CHINESE))
                        .as(role.name())
                        .isInstanceOf(ImportRefused.class);
                assertThatThrownBy(() -> lists.undo(who, done.id(), "不要"))
                        .as(role.name())
                        .isInstanceOf(ImportRefused.class);
            }
            assertRefused(Reason.UNKNOWN_LIST, () -> lists.find(who, own.id()));
        }
        assertRefused(Reason.UNKNOWN_IMPORT, () -> lists.imported(stranger, done.id()));
        assertRefused(Reason.UNKNOWN_IMPORT, () -> lists.undo(stranger, done.id(), "不要"));
        assertRefused(Reason.UNKNOWN_BODY, () -> lists.of(stranger, town.id()));
    }

    @Test
    void a_line_with_an_address_that_was_noted_here_is_our_item() {
        PostedTown posted = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        Item item = posted.published("关于做好春季防火工作的通知");
        Channel site = posted.channel("website", "县政府网站", false);
        Noted noted = new Noted(registers.today(), "https://www.example.gov.cn/a/1.html", OptionalInt.empty(), "");
        postings.post(posted.who(Role.CONTRIBUTOR), item.id(), site.id(), noted);
        SignedIn who = posted.who(Role.EDITOR);
        String list = "标题\t发布日期\t链接\n关于做好春季防火工作的通知（图）\t2025-03-05\thttp://example.gov.cn/a/1.html\n";
        Staged staged = ListedTown.staged(lists, who, posted.id(), list);
        Match match = lists.preview(who, staged.id(), Locale.SIMPLIFIED_CHINESE)
                .lines()
                .getFirst()
                .match()
                .orElseThrow();
        assertThat(match.reason()).isEqualTo(MatchReason.ADDRESS);
        assertThat(match.known().id()).isEqualTo(String.valueOf(item.id()));
    }

    @Test
    void the_audit_says_who_and_how_many_and_no_title() {
        ListImport done = town.taken(LIST);
        lists.undo(editor, done.id(), "导错了");
        assertThat(database.sql(
                                "select action || ' ' || reason as said from audit.entry where body = :body and subject_kind = 'list-import' order by position")
                        .param("body", town.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "list.import " + done.told().sent().sha256().substring(0, 12)
                                + ": 2 new, 0 same, 1 twice, 0 left out, 1 not placed",
                        "list.undo 导错了");
    }

    @Test
    void the_tables_refuse_whoever_removes_or_changes_what_was_brought_in() {
        ListImport done = town.taken(LIST);
        for (String change : List.of(
                "delete from exchange.listed_entry where list = :list",
                "delete from exchange.list_import where id = :list",
                "update exchange.listed_entry set title = 'x' where list = :list",
                "update exchange.list_import set source = 'x' where id = :list",
                "update exchange.list_line set verdict = 'SAME' where list = :list")) {
            assertThatThrownBy(
                            () -> database.sql(change).param("list", done.id()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
