package org.gongkai.web.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.registers.GivenTown.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.registers.files.SheetFile;
import org.gongkai.web.registers.files.SheetFiles;
import org.gongkai.web.registers.model.Layout;
import org.gongkai.web.registers.taking.Choice;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.JudgedRow;
import org.gongkai.web.registers.taking.Look;
import org.gongkai.web.registers.taking.Look.Seen;
import org.gongkai.web.registers.taking.Outcome;
import org.gongkai.web.registers.taking.Taking;
import org.gongkai.web.ui.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class GivenRegistersTest {
    @Autowired
    private GivenRegisters registers;

    @Autowired
    private SettledLayouts layouts;

    @Autowired
    private SheetFiles files;

    @Autowired
    private Registers channels;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MessageSource words;

    @Autowired
    private JdbcClient database;

    private GivenTown town;

    @BeforeEach
    void set() {
        town = another();
    }

    private GivenTown another() {
        return new GivenTown(new GivenTown.Desk(registers, files, channels, agencies, accounts), words);
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_file_that_comes_back_as_it_went_changes_nothing_in_whatever_form_and_language() throws Exception {
        town.group("东村群", "0");
        town.group("西村群", "");
        town.group("=1+1", "");
        town.group("＝全角", "");
        channels.add(
                town.clerk,
                town.town.id(),
                new Means("group", "常用群", true, Map.of(ChannelField.OWNER, "'引号")),
                channels.today());
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (SheetFile type : List.of(SheetFile.XLSX, SheetFile.CSV)) {
                Look look = town.look(town.give("a." + type.ending(), town.file(type, locale)));
                assertThat(look.tally()).as(type + " " + locale).isEqualTo(Map.of(Outcome.SAME, 5));
                assertThat(look.missing()).isZero();
                assertThat(look.table().unread()).isEmpty();
            }
        }
        Given given = town.give("a.csv", town.file(SheetFile.CSV, Locale.ENGLISH));
        assertRefused(() -> town.taken(given), "nothing-to-take");
    }

    @Test
    void one_cell_that_was_mended_is_shown_old_and_new_and_is_the_only_thing_written() throws Exception {
        Channel group = town.group("东村群", "120");
        List<List<String>> rows = town.rows();
        rows.get(1).set(column(rows, "群内人数"), "1,300");
        Given given = town.give(rows);
        Look look = town.look(given);
        assertThat(look.tally()).isEqualTo(Map.of(Outcome.CHANGED, 1));
        assertThat(look.rows().getFirst().told().differences())
                .containsExactly(new JudgedRow.Difference("群内人数", "120", "1300"));
        assertThat(town.now(group)).isEqualTo(group);
        Taking taking = town.taken(given);
        assertThat(town.now(group).members()).isEqualTo(OptionalInt.of(1300));
        assertThat(town.now(group).means().value(ChannelField.OWNER)).isEqualTo("王强");
        assertThat(town.now(group).revision()).isEqualTo(2);
        assertRefused(() -> town.look(given), "unknown-given");
        assertThat(database.sql("select action from audit.entry where body = :body and action like 'register.take%'")
                        .param("body", town.town.id())
                        .query(String.class)
                        .list())
                .containsExactly("register.take-back");
        assertThatThrownBy(() -> database.sql("update registers.taken_row set name = '' where taking = :id")
                        .param("id", taking.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_row_without_a_number_is_new_and_one_that_is_missing_stays() throws Exception {
        Channel group = town.group("东村群", "");
        List<List<String>> rows = town.rows();
        rows.remove(1);
        List<String> fresh =
                new ArrayList<>(rows.getFirst().stream().map(_ -> "").toList());
        fresh.set(column(rows, "名称"), "'=新群");
        fresh.set(column(rows, "启用日期"), "2026年1月5日");
        rows.add(fresh);
        Given given = town.give(rows);
        assertThat(town.look(given).missing()).isEqualTo(1);
        Taking taking = town.taken(given);
        assertThat(taking.tally()).isEqualTo(Map.of(Outcome.NEW, 1));
        assertThat(town.now(group)).isEqualTo(group);
        assertThat(channels.of(town.clerk, town.town.id()))
                .extracting(Channel::name)
                .containsExactly("东村群", "=新群");
    }

    @Test
    void a_cleared_cell_is_told_from_a_column_that_is_not_there_and_asks_to_be_confirmed() throws Exception {
        Channel group = town.group("东村群", "120");
        List<List<String>> rows = town.rows();
        rows.get(1).set(column(rows, "群主"), "");
        Given given = town.give(rows);
        assertThat(town.look(given).cleared()).isEqualTo(1);
        Seen unconfirmed = new Seen(0, 1, 1, false);
        assertRefused(
                () -> registers.takeOver(town.clerk, given.id(), unconfirmed, town.phrases), "blanks-unconfirmed");
        assertThat(town.now(group)).isEqualTo(group);
        int owner = column(rows, "群主");
        rows.forEach(row -> row.remove(owner));
        assertThat(town.look(town.give(rows)).tally()).isEqualTo(Map.of(Outcome.SAME, 1));
        layouts.settle(
                town.clerk, town.town.id(), GivenTown.REGISTER, new Layout(List.of("owner"), Layout.Signers.OPEN, 0));
        List<List<String>> narrow = town.rows();
        narrow.get(1).set(column(narrow, "群主"), "");
        town.taken(town.give(narrow));
        assertThat(town.now(group).means().value(ChannelField.OWNER)).isEmpty();
        assertThat(town.now(group).members()).isEqualTo(OptionalInt.of(120));
    }

    @Test
    void numbers_that_are_none_are_refused_and_zero_and_blank_are_told_apart() throws Exception {
        Channel group = town.group("东村群", "120");
        for (String none : List.of("—", "不详", "/", "无")) {
            List<List<String>> rows = town.rows();
            rows.get(1).set(column(rows, "群内人数"), none);
            JudgedRow row = town.look(town.give(rows)).rows().getFirst();
            assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(row.told().why()).contains("群内人数", none, "空着", "0");
        }
        List<List<String>> rows = town.rows();
        rows.get(1).set(column(rows, "群内人数"), "0");
        town.taken(town.give(rows));
        assertThat(town.now(group).members()).isEqualTo(OptionalInt.of(0));
        rows = town.rows();
        rows.get(1).set(column(rows, "群内人数"), "");
        town.taken(town.give(rows));
        assertThat(town.now(group).members()).isEmpty();
    }

    @Test
    void numbers_of_others_unknown_ones_and_one_twice_are_refused_in_words() throws Exception {
        Channel group = town.group("东村群", "");
        Channel foreign = another().group("别处的群", "");
        List<List<String>> rows = town.rows();
        int id = column(rows, "编号");
        for (String other : List.of(String.valueOf(foreign.id()), "987654321", "不是编号", String.valueOf(group.id()))) {
            List<String> row = new ArrayList<>(rows.get(1));
            row.set(id, other);
            rows.add(row);
        }
        Look look = town.look(town.give(rows));
        assertThat(look.rows())
                .extracting(JudgedRow::outcome)
                .containsExactly(Outcome.SAME, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(look.rows().get(1).told().why()).contains("不是这张表上单位的");
        assertThat(look.rows().get(2).told().why()).contains("找不到");
        assertThat(look.rows().get(4).told().why()).contains("两次");
        assertThat(town.now(group)).isEqualTo(group);
    }

    @Test
    void what_was_changed_here_since_is_for_a_person_to_decide() throws Exception {
        Channel group = town.group("东村群", "120");
        List<List<String>> rows = town.rows();
        rows.get(1).set(column(rows, "群主"), "李梅");
        Means other = new Means("group", "东村群", true, group.means().details());
        channels.change(town.clerk, group.id(), 1, other, group.term().from());
        Given given = town.give(rows);
        Look look = town.look(given);
        assertThat(look.tally()).isEqualTo(Map.of(Outcome.OPEN, 1));
        assertRefused(() -> town.taken(given), "still-open");
        String place = look.rows().getFirst().row().place();
        registers.choose(town.clerk, given.id(), Map.of(place, Choice.HERE), town.phrases);
        assertThat(town.look(given).tally()).isEqualTo(Map.of(Outcome.LEFT, 1));
        registers.choose(town.clerk, given.id(), Map.of(place, Choice.FILE), town.phrases);
        town.taken(given);
        assertThat(town.now(group).means().value(ChannelField.OWNER)).isEqualTo("李梅");
        assertThat(town.now(group).means().isUsual()).isFalse();
    }
}
