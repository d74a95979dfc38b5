package org.gongkai.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.exchange.model.ImportBook.Part;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.ListImport.Done;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.exchange.model.Verdict;
import org.gongkai.web.exchange.moving.Move;
import org.gongkai.web.exchange.moving.MoveBook;
import org.gongkai.web.exchange.moving.MoveLine;
import org.gongkai.web.exchange.moving.MoveState;
import org.gongkai.web.exchange.moving.ZippedFolder;
import org.gongkai.web.outbox.OutboxDelivery;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.gongkai.web.publishing.counting.PublishedNames;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@AutoConfigureMockMvc
class MovesTest {
    static final String HEAD = "标题,发布日期,正文,附件\n";
    static final String FIRE = "关于秋季防火的通知,2023-10-01,各村：请做好防火。,责任人.txt\n";
    private static final String LEAK = "低保名单公示,2023-11-02,低保户身份证370828198503124495,\n";
    private static final String LOST = "关于停水的公告,2023-12-01,明天停水。,没有这个.pdf\n";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    private Moves moves;

    @Autowired
    private MoveWork work;

    @Autowired
    private MoveSteps steps;

    @Autowired
    private MoveBook book;

    @Autowired
    private Publishing publishing;

    @Autowired
    private PublishedNames names;

    @Autowired
    private ListedCounts counts;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private OwnTown town;
    private SignedIn editor;

    @BeforeEach
    void set() {
        town = new OwnTown(agencies, accounts);
        editor = town.person(Role.EDITOR);
    }

    private Staged staged(String rows) {
        return staged(editor, rows);
    }

    private Staged staged(SignedIn who, String rows) {
        byte[] zip = ZippedFolder.gbk()
                .with("清单.csv", HEAD + rows)
                .with("附件/责任人.txt", "东村：村委会")
                .bytes();
        return moves.stage(who, town.id(), new Staged.Sent("旧网站", "旧站.zip", ""), zip, CHINESE);
    }

    private Preview preview(Staged staged) {
        return moves.preview(editor, staged.id(), CHINESE).preview();
    }

    /** Moved to the end: what the outbox does in its time is done now, and once more. */
    private List<MoveLine> moved(String rows) {
        Staged staged = staged(rows);
        Move move = moves.takeOver(editor, staged.id(), preview(staged).fresh(), CHINESE);
        for (int round = 0; round < 2; round++) {
            lines(move).stream()
                    .filter(line -> line.state() != MoveState.NOT_TAKEN)
                    .forEach(this::handle);
        }
        return lines(move);
    }

    private void handle(MoveLine line) {
        String payload = line.at().move() + "/" + line.at().position();
        work.handle(new OutboxDelivery(0, MoveWork.TOPIC, "exchange-move", payload));
    }

    private List<MoveLine> lines(Move move) {
        return moves.lines(editor, move.id(), new Part(0, 100));
    }

    private Item item(MoveLine line) {
        return publishing.find(editor, line.item().orElseThrow());
    }

    private Item act(Role role, Item item, ItemAction action, String opinion) {
        SignedIn who = town.person(role);
        Item now = publishing.find(who, item.id());
        Opinion said = opinion.isEmpty() ? Opinion.NONE : Opinion.of(opinion);
        return publishing.act(who, now.id(), now.revision(), action, said, Optional.empty());
    }

    private long itemsOfTown() {
        return database.sql("select count(*) from publishing.item where body = :body")
                .param("body", town.id())
                .query(Long.class)
                .single();
    }

    @Test
    void a_folder_is_looked_at_without_changing_anything() {
        Preview preview = preview(staged(FIRE + LEAK + LOST));
        assertThat(preview.tally()).isEqualTo(Map.of(Verdict.NEW, 2, Verdict.UNPLACED, 1));
        assertThat(preview.lines().getLast().about()).isEqualTo("没有这个.pdf");
        assertThat(itemsOfTown()).isZero();
    }

    @Test
    void a_line_becomes_a_draft_with_its_files_under_the_reviews_of_its_body() {
        MoveLine line = moved(FIRE).getFirst();
        assertThat(line.state()).isEqualTo(MoveState.SUBMITTED);
        Item item = item(line);
        assertThat(item.step()).isEqualTo(Step.EDITING);
        assertThat(item.content().title()).isEqualTo("关于秋季防火的通知");
        assertThat(item.content().text()).contains("请做好防火");
        assertThat(item.content().attachments()).extracting(Attachment::name).containsExactly("责任人.txt");
        assertThat(item.authors()).containsExactly(editor.accountId());
        assertThat(moves.origin(item).orElseThrow().day()).isEqualTo(LocalDate.of(2023, 10, 1));
        assertThat(itemsOfTown()).isEqualTo(1);
        assertThat(counts.of(Set.of(town.id()), new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))))
                .isZero();
    }

    @Test
    void saved_pages_become_drafts_by_their_rules_like_lines_of_a_table() {
        byte[] zip = ZippedFolder.utf8()
                .with("规则.tsv", "标题\th1\n发布日期\t.day\n正文\t#text\n附件\t.files\n")
                .with(
                        "1.html",
                        "<h1>关于春灌的通知</h1><p class=day>2023-04-01</p><div id=text>各村：<br>明天放水。</div>"
                                + "<p class=files><a href='f/名单.txt'>名单</a></p>")
                .with("2.html", "<h1>没有日期</h1>")
                .with("f/名单.txt", "东村")
                .bytes();
        Staged staged = moves.stage(editor, town.id(), new Staged.Sent("旧网站", "旧站.zip", ""), zip, CHINESE);
        assertThat(preview(staged).tally()).isEqualTo(Map.of(Verdict.NEW, 1, Verdict.UNPLACED, 1));
        Move move = moves.takeOver(editor, staged.id(), 1, CHINESE);
        handle(lines(move).getFirst());
        Item item = item(lines(move).getFirst());
        assertThat(item.content().text()).contains("明天放水").doesNotContain("div");
        assertThat(item.content().attachments()).extracting(Attachment::name).containsExactly("名单.txt");
    }

    @Test
    void what_screening_stops_stays_a_draft_and_says_why() {
        MoveLine line = moved(LEAK).getFirst();
        assertThat(line.state()).isEqualTo(MoveState.STOPPED);
        assertThat(line.why()).isNotBlank();
        assertThat(item(line).step()).isEqualTo(Step.DRAFT);
    }

    @Test
    void the_same_folder_again_brings_nothing_and_a_line_that_cannot_be_placed_comes_when_its_file_does() {
        moved(FIRE + LOST);
        Staged again = staged(FIRE + LOST);
        assertThat(preview(again).tally()).isEqualTo(Map.of(Verdict.SAME, 1, Verdict.UNPLACED, 1));
        assertThatThrownBy(() -> moves.takeOver(editor, again.id(), 0, CHINESE))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOTHING_NEW));
        assertThat(moved(FIRE + LOST.replace("没有这个.pdf", "责任人.txt")).getLast().state())
                .isEqualTo(MoveState.SUBMITTED);
        assertThat(itemsOfTown()).isEqualTo(2);
    }

    @Test
    void what_was_ended_after_the_draft_goes_on_there() {
        long move = book.begin(town.id(), new Staged.Sent("旧网站", "旧站.zip", "0".repeat(64)), done());
        MoveLine.At at = new MoveLine.At(move, 1, "", 2);
        Staged staged = staged(FIRE);
        book.keep(
                new MoveLine(
                        at,
                        new MoveLine.Said("关于秋季防火的通知", "", "各村：请做好防火。"),
                        MoveState.WAITING,
                        "",
                        OptionalLong.empty()),
                preview(staged).lines().getFirst().line());
        steps.draft(editor, town.id(), at, List.of());
        assertThat(book.line(move, 1).orElseThrow().state()).isEqualTo(MoveState.DRAFTED);
        steps.draft(editor, town.id(), at, List.of());
        handle(book.line(move, 1).orElseThrow());
        assertThat(book.line(move, 1).orElseThrow().state()).isEqualTo(MoveState.SUBMITTED);
        assertThat(itemsOfTown()).isEqualTo(1);
    }

    private Done done() {
        return new Done(editor.accountId(), editor.personName(), Instant.EPOCH, "");
    }

    @Test
    void once_it_was_reviewed_it_is_published_as_of_the_day_it_was_public_before() {
        Item item = item(moved(FIRE).getFirst());
        assertThatThrownBy(() -> moves.publishSinceOrigin(editor, item.id(), item.revision()))
                .as("nobody reviewed it yet")
                .isInstanceOf(RuntimeException.class);
        act(Role.EDITOR, item, ItemAction.APPROVE, "");
        act(Role.CONFIDENTIALITY_REVIEWER, item, ItemAction.REVIEW_CONFIDENTIALITY, "可以公开");
        Item approved = act(Role.SIGNER, item, ItemAction.SIGN, "");
        moves.publishSinceOrigin(editor, item.id(), approved.revision());
        assertThat(names.of(town.id()))
                .extracting(PublishedNames.Named::since)
                .containsExactly(LocalDate.of(2023, 10, 1));
    }

    @Test
    void only_editors_and_the_disclosure_office_move_and_only_for_their_bodies() {
        Set<Role> allowed = EnumSet.of(Role.EDITOR, Role.DISCLOSURE_OFFICE);
        Staged own = staged(FIRE);
        SignedIn stranger = new OwnTown(agencies, accounts).person(Role.EDITOR);
        for (Role role : Role.values()) {
            SignedIn who = town.person(role);
            if (allowed.contains(role)) {
                assertThat(staged(who, FIRE).body()).isEqualTo(town.id());
            } else {
                assertThatThrownBy(() -> staged(who, FIRE)).as(role.name()).isInstanceOf(ImportRefused.class);
            }
            assertThatThrownBy(() -> moves.preview(who, own.id(), CHINESE))
                    .as(role.name())
                    .isInstanceOf(ImportRefused.class);
        }
        Move move = moves.takeOver(editor, own.id(), 1, CHINESE);
        assertThatThrownBy(() -> moves.find(stranger, move.id())).isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> staged(stranger, FIRE)).isInstanceOf(ImportRefused.class);
    }

    @Test
    void the_tables_refuse_whoever_changes_what_a_line_said_or_takes_a_step_back() {
        MoveLine line = moved(FIRE).getFirst();
        for (String change : List.of(
                "update exchange.move_line set title = 'x' where move = :move",
                "update exchange.move_line set state = 'WAITING' where move = :move",
                "delete from exchange.move_line where move = :move",
                "update exchange.move set source = 'x' where id = :move")) {
            assertThatThrownBy(() ->
                            database.sql(change).param("move", line.at().move()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
