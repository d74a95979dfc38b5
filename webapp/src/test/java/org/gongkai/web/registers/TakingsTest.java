package org.gongkai.web.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.registers.GivenTown.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.registers.files.SheetFile;
import org.gongkai.web.registers.files.SheetFiles;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.Look.Seen;
import org.gongkai.web.registers.taking.Taking;
import org.gongkai.web.ui.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was given back is taken over as a whole and undone as a whole, by whoever writes the records. */
@SpringBootTest
class TakingsTest {
    @Autowired
    private GivenRegisters registers;

    @Autowired
    private Takings takings;

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
    void it_is_undone_as_a_whole_until_something_later_builds_on_it() throws Exception {
        Channel group = town.group("东村群", "120");
        List<List<String>> rows = town.rows();
        rows.get(1).set(column(rows, "群主"), "李梅");
        List<String> fresh =
                new ArrayList<>(rows.getFirst().stream().map(_ -> "").toList());
        fresh.set(column(rows, "名称"), "新群");
        fresh.set(column(rows, "启用日期"), "2026-01-05");
        rows.add(fresh);
        Taking first = town.taken(town.give(rows));
        List<List<String>> later = town.rows();
        later.get(1).set(column(later, "群主"), "赵敏");
        Taking second = town.taken(town.give(later));
        assertRefused(() -> takings.undo(town.clerk, first.id(), "填错了", town.phrases), "in-the-way");
        assertThat(channels.of(town.clerk, town.town.id())).hasSize(2);
        takings.undo(town.clerk, second.id(), "填错了", town.phrases);
        assertRefused(() -> takings.undo(town.clerk, first.id(), " ", town.phrases), "reason-missing");
        takings.undo(town.clerk, first.id(), "填错了", town.phrases);
        assertThat(town.now(group).means()).isEqualTo(group.means());
        assertThat(channels.of(town.clerk, town.town.id()))
                .extracting(Channel::name)
                .containsExactly("东村群");
        assertRefused(() -> takings.undo(town.clerk, first.id(), "再来", town.phrases), "undone-already");
        assertThat(database.sql("select count(*) from audit.entry where body = :body and action = 'register.undo'")
                        .param("body", town.town.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_changes_between_looking_and_confirming_stops_everything() throws Exception {
        Channel group = town.group("东村群", "");
        List<List<String>> rows = town.rows();
        rows.get(1).set(column(rows, "群主"), "李梅");
        Given given = town.give(rows);
        Means same = new Means("group", "东村群", false, Map.of(ChannelField.OWNER, "李梅"));
        channels.change(town.clerk, group.id(), 1, same, group.term().from());
        assertRefused(
                () -> registers.takeOver(town.clerk, given.id(), new Seen(0, 1, 0, true), town.phrases),
                "nothing-to-take");
    }

    @Test
    void whoever_does_not_write_the_records_gives_nothing_back() throws Exception {
        town.group("东村群", "");
        byte[] file = town.file(SheetFile.CSV, Locale.SIMPLIFIED_CHINESE);
        for (Role role : Role.values()) {
            var who = town.town.person(role);
            boolean mayKeep = channels.mayKeep(who, town.town.id());
            ThrowingCallable give = () -> registers.give(who, town.scope(), "a.csv", file, town.phrases);
            if (mayKeep) {
                org.assertj.core.api.Assertions.assertThatCode(give)
                        .as(role.name())
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(give).as(role.name()).isInstanceOf(Refused.class);
            }
        }
        var foreign = another().clerk;
        assertRefused(() -> registers.give(foreign, town.scope(), "a.csv", file, town.phrases), "unknown-body");
        Given given = town.give("a.csv", file);
        assertRefused(() -> registers.look(foreign, given.id(), town.phrases), "unknown-given");
        Given.Scope items = new Given.Scope(town.town.id(), "items", "own");
        assertRefused(() -> registers.give(town.clerk, items, "a.csv", file, town.phrases), "not-mendable");
    }

    @Test
    void five_thousand_rows_are_looked_at_and_one_more_is_refused() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("名称", "启用日期"));
        IntStream.rangeClosed(1, 5_000).forEach(i -> rows.add(List.of("第 " + i + " 群", "2026-01-05")));
        assertThat(town.look(town.give(rows)).fresh()).isEqualTo(5_000);
        rows.add(List.of("多一个", "2026-01-05"));
        assertRefused(() -> town.give(rows), "too-many-given");
    }
}
