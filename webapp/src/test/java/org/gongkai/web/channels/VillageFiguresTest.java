package org.gongkai.web.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.Counts.Scope;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.channels.model.Posting.Noted;
import org.gongkai.web.channels.villages.Typed;
import org.gongkai.web.channels.villages.VillageFigure;
import org.gongkai.web.channels.villages.VillagePosts;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.publishing.Publishing;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class VillageFiguresTest {
    private static final String TOLD = "3 月底各村文书电话报数";

    @Autowired
    private VillageFigures figures;

    @Autowired
    private VillageCounting counting;

    @Autowired
    private Counting townCounting;

    @Autowired
    private Registers registers;

    @Autowired
    private Postings postings;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester http;

    private PostedTown town;
    private SignedIn clerk;
    private LocalDate today;
    private Period lastMonth;
    private Agency east;
    private Agency west;

    @BeforeEach
    void set() {
        town = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        clerk = town.who(Role.CONTRIBUTOR);
        today = registers.today();
        lastMonth = Period.month(YearMonth.from(today).minusMonths(1));
        east = village("东村");
        west = village("西村");
    }

    @Test
    void one_person_enters_all_villages_at_once_and_a_blank_is_no_zero() {
        int changed = enter(lastMonth, cell(east, 0, 5), cell(west, 0, 0));
        assertThat(changed).isEqualTo(2);
        village("北村");
        assertThat(posts(lastMonth))
                .extracting(VillagePosts::name, VillagePosts::times, VillagePosts::typed)
                .containsExactly(
                        tuple("东村", OptionalLong.of(5), 5L),
                        tuple("西村", OptionalLong.of(0), 0L),
                        tuple("北村", OptionalLong.empty(), 0L));
    }

    @Test
    void who_entered_it_is_told_apart_from_whose_it_is_and_no_source_is_in_the_audit() {
        enter(lastMonth, cell(east, 0, 5));
        VillageFigure figure = figures.of(clerk, town.id(), lastMonth).getFirst();
        assertThat(figure.place().village()).isEqualTo(east.id());
        assertThat(figure.entered().by()).isEqualTo(town.id());
        assertThat(figure.entered().writerName()).isEqualTo("某某");
        assertThat(figure.entered().source()).isEqualTo(TOLD);
        assertThat(database.sql("select action || '|' || reason from audit.entry where body = :body")
                        .param("body", east.id())
                        .query(String.class)
                        .list())
                .contains("village-figure.enter|");
    }

    @Test
    void villages_never_count_among_what_the_township_made_public() {
        enter(lastMonth, cell(east, 0, 5));
        Scope scope = new Scope(town.id(), new Span(lastMonth.first(), lastMonth.last()), true);
        assertThat(townCounting.of(clerk, scope).total().items()).isZero();
        assertThat(townCounting.of(clerk, scope).parts().kinds()).isEmpty();
        assertThat(counting.of(clerk, new Scope(town.id(), scope.span(), false)))
                .isEmpty();
    }

    @Test
    void a_figure_is_replaced_by_single_records_and_never_added_to_them() {
        Period year = new Period(today, today);
        enter(year, cell(east, 0, 5));
        Channel board =
                registers.add(clerk, east.id(), new Means("board", "东村公开栏", false, Map.of()), today.minusYears(1));
        Item item = publishedFor(east);
        SignedIn above = OwnTown.person(accounts, new Post(Role.EDITOR, town.id()));
        postings.post(above, item.id(), board.id(), Noted.on(today));
        assertThat(posts(year).getFirst().times()).hasValue(1);
        assertThat(posts(year).getFirst().typed()).isZero();
    }

    @Test
    void another_number_takes_the_place_of_the_first_a_blank_takes_it_back_and_it_can_be_entered_again() {
        enter(lastMonth, cell(east, 0, 5));
        assertThat(enter(lastMonth, cell(east, 1, 5))).isZero();
        enter(lastMonth, cell(east, 1, 7));
        assertThat(posts(lastMonth).getFirst().times()).hasValue(7);
        enter(lastMonth, new Typed(east.id(), "board", 2, OptionalInt.empty()));
        assertThat(posts(lastMonth).getFirst().times()).isEmpty();
        assertThat(figures.of(clerk, town.id(), lastMonth)).isEmpty();
        enter(lastMonth, cell(east, 3, 4));
        assertThat(posts(lastMonth).getFirst().times()).hasValue(4);
        assertThat(database.sql("select count(*) from channels.past where kind = 'village_figure' and id = :id")
                        .param(
                                "id",
                                figures.of(clerk, town.id(), lastMonth)
                                        .getFirst()
                                        .id())
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void days_that_two_figures_would_share_are_refused_and_nothing_of_the_sheet_is_entered() {
        enter(lastMonth, cell(east, 0, 5));
        Period halfYear = new Period(lastMonth.first().minusMonths(5), lastMonth.last());
        assertRefused(() -> enter(halfYear, cell(west, 0, 1), cell(east, 0, 9)), "figure-overlaps");
        assertThat(posts(halfYear).get(1).times()).isEmpty();
    }

    @Test
    void what_was_changed_meanwhile_what_is_to_come_and_what_has_no_source_is_refused() {
        enter(lastMonth, cell(east, 0, 5));
        assertRefused(() -> enter(lastMonth, cell(east, 0, 6)), "changed-meanwhile");
        assertRefused(() -> enter(new Period(today, today.plusDays(1)), cell(west, 0, 6)), "in-the-future");
        assertRefused(
                () -> figures.enter(clerk, town.id(), lastMonth, List.of(cell(west, 0, 6)), " "), "source-missing");
        assertRefused(() -> enter(lastMonth, new Typed(west.id(), "no-such", 0, OptionalInt.of(1))), "unknown-kind");
        assertRefused(() -> enter(lastMonth, new Typed(town.id(), "board", 0, OptionalInt.of(1))), "unknown-body");
    }

    @Test
    void only_those_who_keep_the_townships_registers_enter_figures() {
        for (Role role : List.of(Role.INSPECTOR, Role.SIGNER, Role.SECTION_HEAD)) {
            SignedIn other = town.who(role);
            assertRefused(
                    () -> figures.enter(other, town.id(), lastMonth, List.of(cell(east, 0, 1)), TOLD), "not-allowed");
        }
        PostedTown elsewhere = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        assertRefused(
                () -> figures.enter(elsewhere.who(Role.EDITOR), town.id(), lastMonth, List.of(cell(east, 0, 1)), TOLD),
                "unknown-body");
    }

    @Test
    void the_page_keeps_what_was_typed_until_it_can_be_entered_and_then_shows_who_entered_it() {
        String field = "n-" + east.id() + "-board";
        assertThat(sent(field, "五", TOLD).getStatus()).isEqualTo(200);
        assertThat(text(sent(field, "五", TOLD))).contains("value=\"五\"", TOLD, "role=\"alert\"");
        assertThat(sent(field, "5", TOLD).getStatus()).isEqualTo(302);
        String page = text(asked(
                "/office/channels/" + town.id() + "/villages?from=" + lastMonth.first() + "&to=" + lastMonth.last()));
        assertThat(page).contains("value=\"5\"", "某某代录", "东村", "西村");
        String counts = text(asked("/office/channels/" + town.id() + "/counts?below=yes&from=" + lastMonth.first()
                + "&to=" + lastMonth.last()));
        assertThat(counts).contains("各村公开次数", "其中 5 次是手工填报", "没有填");
        String json = text(asked("/api/v1/office/channels/counts?body=" + town.id() + "&below=true&from="
                + lastMonth.first() + "&to=" + lastMonth.last()));
        assertThat(json).contains("\"villagePosts\":[{\"village\":" + east.id(), "\"times\":5", "\"typed\":5");
        String sheet = text(asked("/office/registers/" + town.id() + "/village-figures?of=villages&from="
                + lastMonth.first() + "&to=" + lastMonth.last()));
        assertThat(sheet).contains("东村", TOLD, "某某");
    }

    private MockHttpServletResponse sent(String field, String value, String source) {
        return http.post()
                .uri("/office/channels/" + town.id() + "/villages")
                .with(signedInAs(clerk))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("from", lastMonth.first().toString())
                .param("to", lastMonth.last().toString())
                .param(field, value)
                .param("source", source)
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse asked(String address) {
        return http.get().uri(address).with(signedInAs(clerk)).exchange().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int enter(Period period, Typed... typed) {
        return figures.enter(clerk, town.id(), period, List.of(typed), TOLD);
    }

    private static Typed cell(Agency village, long seen, int figure) {
        return new Typed(village.id(), "board", seen, OptionalInt.of(figure));
    }

    private List<VillagePosts> posts(Period period) {
        return counting.of(clerk, new Scope(town.id(), new Span(period.first(), period.last()), true));
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

    /** What the township drafts, reviews and publishes for a village. */
    private Item publishedFor(Agency village) {
        Item item = publishing.draft(clerk, village.id(), Content.of("村务公开：低保评议时间", "正文"));
        item = act(Role.CONTRIBUTOR, item, ItemAction.SUBMIT, Opinion.NONE);
        item = act(Role.EDITOR, item, ItemAction.APPROVE, Opinion.NONE);
        item = act(Role.CONFIDENTIALITY_REVIEWER, item, ItemAction.REVIEW_CONFIDENTIALITY, Opinion.of("可以公开"));
        item = act(Role.SIGNER, item, ItemAction.SIGN, Opinion.NONE);
        return act(Role.EDITOR, item, ItemAction.PUBLISH, Opinion.NONE);
    }

    private Item act(Role role, Item item, ItemAction action, Opinion opinion) {
        SignedIn who = town.who(role);
        Item now = publishing.find(who, item.id());
        return publishing.act(who, now.id(), now.revision(), action, opinion, Optional.empty());
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOf(ChannelRefused.class)
                .extracting(refused -> ((ChannelRefused) refused).code())
                .isEqualTo(code);
    }
}
