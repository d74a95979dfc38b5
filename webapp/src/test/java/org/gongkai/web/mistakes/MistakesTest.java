package org.gongkai.web.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.mistakes.model.LookupCode;
import org.gongkai.web.mistakes.model.MistakeKind;
import org.gongkai.web.mistakes.model.MistakeRefused;
import org.gongkai.web.mistakes.model.MistakeRefused.Reason;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.mistakes.model.Standing;
import org.gongkai.web.mistakes.model.Told;
import org.gongkai.web.publishing.Reminders;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader tells of a mistake; the office answers once it is mended; nothing of the reader is kept longer than it must. */
class MistakesTest {
    private static final String PHONE = "13912345678";
    private static final Told TOLD = new Told("明天停水", "应该是后天，鹞鸮", PHONE);
    private static final Optional<Standing> MENDED = Optional.of(Standing.MENDED);
    private static final Optional<Standing> RIGHT = Optional.of(Standing.NO_MISTAKE);

    @TempDir
    private Path folder;

    private ReadersTown town;
    private Item item;

    @BeforeEach
    void open() {
        town = new ReadersTown(folder);
        item = town.published("关于停水的公告");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void what_a_reader_tells_waits_until_its_day_and_the_same_form_tells_once() {
        String once = Mistakes.once();
        LookupCode code = town.mistakes.tell(item.id(), once, Optional.of(MistakeKind.FIGURE), TOLD);
        assertThat(town.mistakes.tell(item.id(), once, Optional.of(MistakeKind.FIGURE), TOLD))
                .isEqualTo(code);

        Report report = town.mistakes.find(code).orElseThrow();
        assertThat(report.about().title()).isEqualTo("关于停水的公告");
        assertThat(report.about().version()).isEqualTo(1);
        assertThat(report.answer().standing()).isEqualTo(Standing.RECEIVED);
        assertThat(report.receipt().dueOn()).as("Monday and three workdays").isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(town.desk.open(town.editor, 10)).containsExactly(report);
        assertThat(town.desk.workdaysLeft(report)).isEqualTo(3);
        assertThat(town.desk.told(town.editor, report.id()))
                .as("without how the reader can be reached")
                .isEqualTo(new Told("明天停水", "应该是后天，鹞鸮", ""));
        assertThat(town.mistakes.find(LookupCode.of("of nobody"))).isEmpty();
        assertThat(town.desk.openOf(item.id())).hasSize(1);
    }

    @Test
    void something_personal_stands_first_and_is_due_on_the_next_workday() {
        Report other = town.told(item, MistakeKind.WORDS, "错字");
        Report urgent = town.told(item, MistakeKind.PERSONAL, "名单里有身份证号");

        assertThat(town.desk.open(town.editor, 10)).containsExactly(urgent, other);
        assertThat(urgent.receipt().dueOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(reminders()).extracting(Reminders.Reminder::tone).containsExactly("overdue", "due");
        assertThat(reminders().getFirst().text()).contains("个人信息", "1 条");
        town.clock.pass(Duration.ofDays(4));
        assertThat(reminders()).extracting(Reminders.Reminder::tone).containsExactly("overdue", "overdue");
        assertThat(town.desk.workdaysLeft(other)).isEqualTo(-1);
    }

    @Test
    void nothing_that_a_reader_wrote_stands_anywhere_in_clear() {
        Report report = town.told(item, MistakeKind.FIGURE, TOLD);
        town.desk.look(town.editor, report.id(), report.revision());
        assertThat(town.desk.contact(town.editor, report.id())).isEqualTo(PHONE);

        for (String table :
                List.of("mistakes.report", "mistakes.past", "audit.entry", "outbox.message", "ledger.entry")) {
            assertThat(rows(table)).as(table).doesNotContain(PHONE, "鹞鸮", hex(PHONE), hex("鹞鸮"));
        }
        assertThat(rows("audit.entry where action = 'mistake.tell'"))
                .as("nor where they were")
                .contains("没有登录的人")
                .doesNotContain("203.0.113.7");
        assertThat(town.count("audit.entry where action = 'mistake.tell' and account = 0"))
                .isEqualTo(1);
        assertThat(town.count(
                        "audit.entry where action = 'mistake.read-contact' and account = " + town.editor.accountId()))
                .isEqualTo(1);
    }

    @Test
    void mended_is_said_only_once_the_public_reads_another_version() {
        Report report = town.told(item, MistakeKind.FIGURE, TOLD);
        assertRefused(Reason.NOT_MENDED, () -> answer(report, MENDED, "已经改了"));

        town.act(town.contributor, item, ItemAction.REVISE);
        assertRefused(Reason.NOT_MENDED, () -> answer(report, MENDED, "已经改了"));
        Item other = town.published("关于停电的公告");
        town.revised(other, "各村：\n后天停电。");
        Report ofOther = town.told(other, MistakeKind.FIGURE, "又错了");
        assertThat(ofOther.about().version()).isEqualTo(2);
        assertRefused(Reason.NOT_MENDED, () -> answer(ofOther, MENDED, "已经改了"));
        town.revised(other, "各村：\n大后天停电。");

        Report answered = answer(ofOther, MENDED, "已经改成大后天，谢谢您。");
        assertThat(answered.isAnswered()).isTrue();
        assertThat(town.desk.open(town.editor, 10)).containsExactly(report);
        assertThat(town.desk.answered(town.editor, 1, 10)).containsExactly(answered);
        assertThat(town.count("audit.entry where action = 'mistake.answer'")).isEqualTo(1);
    }

    @Test
    void a_withdrawal_mends_as_well_and_nothing_is_told_of_what_is_gone() {
        Report report = town.told(item, MistakeKind.PERSONAL, "名单里有身份证号");
        town.act(town.signer, item, ItemAction.WITHDRAW);

        assertThat(answer(report, MENDED, "已经撤下。").answer().standing()).isEqualTo(Standing.MENDED);
        assertThat(town.mistakes.isPublic(item.id())).isFalse();
        assertRefused(Reason.NOT_PUBLIC, () -> town.told(item, MistakeKind.WORDS, "错字"));
        assertRefused(Reason.NOT_PUBLIC, () -> town.mistakes.about(999_999));
    }

    @Test
    void an_answer_can_be_put_right_and_the_day_of_the_first_one_stays() {
        Report report = town.told(item, MistakeKind.WORDS, "错字");
        Report first = answer(report, RIGHT, "没有措字。");
        town.clock.pass(Duration.ofDays(1));

        assertRefused(Reason.CHANGED_MEANWHILE, () -> answer(report, RIGHT, "没有错字。"));
        Report second = answer(first, RIGHT, "没有错字。");
        assertThat(second.answer().words()).isEqualTo("没有错字。");
        assertThat(second.answer().at()).isEqualTo(first.answer().at());
        assertRefused(Reason.CHANGED_MEANWHILE, () -> town.desk.look(town.editor, second.id(), second.revision()));
        assertThat(town.count("mistakes.past where id = " + report.id())).isEqualTo(3);
    }

    @Test
    void what_is_missing_or_cannot_be_read_is_refused_and_nothing_is_kept() {
        assertRefused(Reason.KIND_MISSING, () -> tell(Optional.empty(), TOLD));
        assertRefused(Reason.WORDS_MISSING, () -> tell(Optional.of(MistakeKind.WORDS), new Told("明天", " ", "")));
        assertRefused(Reason.TOO_LONG, () -> tell(Optional.of(MistakeKind.WORDS), new Told("", "长".repeat(1001), "")));
        assertRefused(Reason.TOO_LONG, () -> tell(Optional.of(MistakeKind.WORDS), new Told("长".repeat(301), "错", "")));
        for (String contact : List.of("12345", "张三", "a@b", "138 0000 0000 ".repeat(9))) {
            assertRefused(
                    Reason.UNREADABLE_CONTACT, () -> tell(Optional.of(MistakeKind.WORDS), new Told("", "错", contact)));
        }
        assertThat(town.count("mistakes.report")).isZero();
        tell(Optional.of(MistakeKind.WORDS), new Told("", "错", "0123-4567890"));
        tell(Optional.of(MistakeKind.WORDS), new Told("", "错", "（0123）4567890"));
        tell(Optional.of(MistakeKind.WORDS), new Told("", "错", "wang@example.cn"));
        Report report = town.told(item, MistakeKind.WORDS, "错字");
        assertRefused(Reason.ANSWER_MISSING, () -> answer(report, Optional.empty(), "没有错"));
        assertRefused(Reason.ANSWER_MISSING, () -> answer(report, RIGHT, " "));
        assertRefused(Reason.TOO_LONG, () -> answer(report, RIGHT, "长".repeat(1001)));
    }

    @Test
    void without_a_master_key_nothing_is_taken() {
        try (ReadersTown open = ReadersTown.withoutKey()) {
            Item there = open.published("关于停水的公告");
            assertRefused(Reason.CANNOT_BE_KEPT, () -> open.told(there, MistakeKind.WORDS, "错字"));
            assertThat(open.count("mistakes.report")).isZero();
        }
    }

    @Test
    void readers_are_forgotten_after_their_time_and_the_answer_stays() {
        Report answered = town.told(item, MistakeKind.FIGURE, TOLD);
        Report open = town.told(item, MistakeKind.WORDS, TOLD);
        Report done = answer(answered, RIGHT, "没有错。");
        ReaderForgetting forgetting = town.context.bean(ReaderForgetting.class);

        town.clock.pass(Duration.ofDays(180));
        assertThat(forgetting.forget()).isZero();
        town.clock.pass(Duration.ofMinutes(1));
        assertThat(forgetting.forget()).isEqualTo(1);
        assertThat(forgetting.forget()).isZero();
        assertThat(town.desk.told(town.editor, done.id())).isEqualTo(Told.FORGOTTEN);
        Report left = town.desk.find(town.editor, done.id());
        assertThat(left.receipt().hasContact()).isFalse();
        assertThat(left.answer()).isEqualTo(done.answer());
        assertThat(town.desk.told(town.editor, open.id()).words()).isEqualTo(TOLD.words());
        assertThat(town.count("audit.person_key where person like 'reader/%' and destroyed_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void the_figures_of_a_year_tell_what_became_of_what_came() {
        MistakeFigures figures = town.context.bean(MistakeFigures.class);
        assertThat(figures.of(town.editor, 2026)).isEmpty();
        Report quick = town.told(item, MistakeKind.WORDS, "错字");
        Report slow = town.told(item, MistakeKind.FIGURE, "数字");
        town.told(item, MistakeKind.FILE, "打不开");
        answer(quick, RIGHT, "没有错。");
        town.clock.pass(Duration.ofDays(7));
        answer(slow, Optional.of(Standing.NOT_OURS), "请找县水务局，0123-4567890。");

        assertThat(figures.of(town.editor, 2026)).singleElement().satisfies(one -> {
            assertThat(one.reports()).hasSize(3);
            assertThat(one.of(Standing.NO_MISTAKE)).isEqualTo(1);
            assertThat(one.of(Standing.NOT_OURS)).isEqualTo(1);
            assertThat(one.open()).isEqualTo(1);
            assertThat(one.late())
                    .as("one answered late, one open after its day")
                    .isEqualTo(2);
            assertThat(one.longest()).isEqualTo(OptionalInt.of(5));
        });
    }

    @Test
    void every_role_reads_and_answers_at_its_body_and_below_and_nowhere_else() {
        Report report = town.told(item, MistakeKind.FIGURE, TOLD);
        Map<Long, Boolean> bodies =
                Map.of(town.town.id(), true, town.county.id(), true, Post.EVERYWHERE, true, town.otherTown.id(), false);
        for (Role role : Role.values()) {
            boolean mayAnswer = role == Role.EDITOR || role == Role.DISCLOSURE_OFFICE;
            boolean mayRead = !role.isSeparated();
            bodies.forEach((body, reaches) -> {
                SignedIn who = new SignedIn(777_777, "stranger", "某某", List.of(new Post(role, body)));
                assertThat(isDone(() -> town.desk.told(who, report.id())))
                        .as("%s at %d reads", role, body)
                        .isEqualTo(mayRead && reaches);
                assertThat(isDone(() -> town.desk.contact(who, report.id())))
                        .as("%s at %d reads the contact", role, body)
                        .isEqualTo(mayAnswer && reaches);
                Report now = town.desk.find(town.editor, report.id());
                assertThat(isDone(() -> town.desk.answer(who, now.id(), now.revision(), RIGHT, "没有错。")))
                        .as("%s at %d answers", role, body)
                        .isEqualTo(mayAnswer && reaches);
            });
        }
    }

    private static boolean isDone(Runnable act) {
        try {
            act.run();
            return true;
        } catch (MistakeRefused refused) {
            assertThat(refused.reason()).isIn(Reason.NOT_ALLOWED, Reason.UNKNOWN_REPORT);
            return false;
        }
    }

    private void tell(Optional<MistakeKind> kind, Told told) {
        town.mistakes.tell(item.id(), Mistakes.once(), kind, told);
    }

    private Report answer(Report report, Optional<Standing> standing, String words) {
        return town.desk.answer(town.editor, report.id(), report.revision(), standing, words);
    }

    private List<Reminders.Reminder> reminders() {
        return town.context.bean(Reminders.class).most(List.of(town.town.id()), 3, Locale.SIMPLIFIED_CHINESE);
    }

    private String rows(String table) {
        return String.join(
                "\n",
                town.context
                        .jdbc()
                        .sql("select to_jsonb(entry)::text from " + table.replaceFirst("( |$)", " entry "))
                        .query((row, _) -> row.getString(1))
                        .list());
    }

    /** Bytes as a row shows them. */
    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatExceptionOfType(MistakeRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
