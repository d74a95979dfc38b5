package org.gongkai.web.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.Means;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class RegistersTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private Registers registers;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester http;

    private OwnTown town;
    private SignedIn clerk;

    @BeforeEach
    void set() {
        town = new OwnTown(agencies, accounts);
        clerk = town.person(Role.CONTRIBUTOR);
    }

    @Test
    void a_channel_is_entered_changed_and_closed_and_every_state_stays_in_the_history() {
        Channel board = registers.add(clerk, town.id(), board("东墙公开栏"), LONG_AGO);
        Channel renamed = registers.change(clerk, board.id(), 1, board("大厅公开栏"), LONG_AGO);
        assertThat(registers
                        .change(clerk, board.id(), 2, board("大厅公开栏"), LONG_AGO)
                        .revision())
                .as("the same again is no change")
                .isEqualTo(2);
        LocalDate today = registers.today();
        Channel closed = registers.close(clerk, board.id(), renamed.revision(), today, "大厅搬走了");
        assertThat(closed.isOpen(today)).isTrue();
        assertThat(closed.isOpen(today.plusDays(1))).isFalse();
        assertThat(registers.of(clerk, town.id())).containsExactly(closed);
        assertThat(audit.of("channel", String.valueOf(board.id())))
                .extracting(row -> row.entry().action() + " " + row.entry().reason())
                .containsExactlyInAnyOrder("channel.enter ", "channel.change ", "channel.close 大厅搬走了");
        assertThat(database.sql("select state ->> 'name' from channels.past where kind = 'channel' and id = :id"
                                + " order by revision")
                        .param("id", board.id())
                        .query(String.class)
                        .list())
                .containsExactly("东墙公开栏", "大厅公开栏", "大厅公开栏");
        assertThatThrownBy(() -> database.sql("delete from channels.channel").update())
                .hasMessageContaining("never removed");
        assertThatThrownBy(() ->
                        database.sql("update channels.past set revision = 9").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void what_was_changed_meanwhile_or_makes_no_sense_is_refused_and_says_why() {
        Channel board = registers.add(clerk, town.id(), board("东墙公开栏"), LONG_AGO);
        assertRefused("CHANGED_MEANWHILE", () -> registers.change(clerk, board.id(), 7, board("西墙"), LONG_AGO));
        assertRefused("NAME_MISSING", () -> registers.add(clerk, town.id(), board(" "), LONG_AGO));
        assertRefused("REASON_MISSING", () -> registers.close(clerk, board.id(), 1, LONG_AGO, " "));
        LocalDate tomorrow = registers.today().plusDays(1);
        assertRefused("IN_THE_FUTURE", () -> registers.close(clerk, board.id(), 1, tomorrow, "拆了"));
        assertRefused(
                "ENDS_BEFORE_IT_BEGINS", () -> registers.close(clerk, board.id(), 1, LONG_AGO.minusDays(1), "拆了"));
        registers.close(clerk, board.id(), 1, LONG_AGO, "拆了");
        assertRefused("CLOSED_ALREADY", () -> registers.close(clerk, board.id(), 2, LONG_AGO, "拆了"));
    }

    @Test
    void each_role_keeps_the_registers_of_its_body_or_those_below_or_nobodys() {
        Channel board = registers.add(clerk, town.id(), board("东墙公开栏"), LONG_AGO);
        Set<Role> keepers = Set.of(Role.CONTRIBUTOR, Role.EDITOR, Role.DISCLOSURE_OFFICE, Role.BODY_ADMINISTRATOR);
        long other = new OwnTown(agencies, accounts).id();
        Set<String> wrong = new TreeSet<>();
        for (Role role : Role.values()) {
            for (long body : new long[] {town.id(), other, Post.EVERYWHERE}) {
                SignedIn who = new SignedIn(777_777, "stranger", "某某", java.util.List.of(new Post(role, body)));
                boolean expected = keepers.contains(role) && body != other;
                Channel now = registers.find(clerk, board.id());
                Runnable enter = () -> registers.add(who, town.id(), board("西墙"), LONG_AGO);
                Runnable change = () ->
                        registers.change(who, now.id(), now.revision(), board("第" + now.revision() + "块"), LONG_AGO);
                if (isDone(enter) != expected || isDone(change) != expected) {
                    wrong.add(role + " at " + body);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_register_shows_its_sums_and_is_saved_as_a_table_that_no_spreadsheet_takes_for_formulas() {
        registers.add(clerk, town.id(), group("=各村文书群", "300"), LONG_AGO);
        registers.add(clerk, town.id(), group("网格员群", "243"), LONG_AGO);
        assertThat(page("/office/channels/" + town.id())).contains("网格员群", "2 个", "543 人", "截至 2026-02-01");
        assertThat(page("/office/channels/" + town.id() + "/register.csv"))
                .contains("种类,名称", "工作群,", "2026-02-01", "'=各村文书群");
    }

    @Test
    void what_was_typed_stays_on_the_form_until_it_can_be_kept() {
        assertThat(http.post()
                        .uri("/office/channels/" + town.id() + "/new")
                        .param("kind", "group")
                        .param("name", "各村文书群")
                        .param("from", "2020-01-01")
                        .param("f.members", "三十")
                        .with(signedInAs(clerk))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("数量“三十”看不懂", "value=\"各村文书群\"");
        assertThat(registers.of(clerk, town.id())).isEmpty();
    }

    private String page(String address) {
        return assertThat(http.get().uri(address).with(signedInAs(clerk)).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private static boolean isDone(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ChannelRefused refused) {
            assertThat(refused.reason()).isIn(ChannelRefused.Reason.NOT_ALLOWED, ChannelRefused.Reason.UNKNOWN_CHANNEL);
            return false;
        }
    }

    private static void assertRefused(String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(ChannelRefused.class).hasMessageContaining(reason);
    }

    private static Means board(String name) {
        return new Means("board", name, true, Map.of(ChannelField.PLACE, "便民服务大厅", ChannelField.PHOTO_DAYS, "30"));
    }

    private static Means group(String name, String members) {
        return new Means(
                "group", name, false, Map.of(ChannelField.MEMBERS, members, ChannelField.COUNTED_ON, "2026-02-01"));
    }
}
