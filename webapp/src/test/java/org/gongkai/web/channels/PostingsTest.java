package org.gongkai.web.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.ChannelRefused.Reason;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.channels.model.Posting.Noted;
import org.gongkai.web.ledger.Count;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.LedgerQuestion;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class PostingsTest {
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
    private AuditLog audit;

    @Autowired
    private MockMvcTester http;

    private PostedTown town;
    private SignedIn clerk;
    private Channel account;
    private LocalDate today;

    @BeforeEach
    void set() {
        town = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        clerk = town.who(Role.CONTRIBUTOR);
        account = town.channel("wechat", "柳湾发布", true);
        today = registers.today();
    }

    @Test
    void what_is_not_public_goes_nowhere() {
        Item draft = town.draft(Content.of("关于停水的公告", "请储水。"));
        assertRefused(Reason.NOT_PUBLIC, () -> postings.post(clerk, draft.id(), account.id(), Noted.on(today)));
        assertRefused(Reason.NOT_PUBLIC, () -> postings.postUsual(clerk, draft.id()));
        Item submitted = town.act(Role.CONTRIBUTOR, draft, ItemAction.SUBMIT, "");
        assertRefused(Reason.NOT_PUBLIC, () -> postings.post(clerk, submitted.id(), account.id(), Noted.on(today)));
        Item gone = town.withdrawn(town.published("关于停电的公告"));
        assertRefused(Reason.NOT_PUBLIC, () -> postings.post(clerk, gone.id(), account.id(), Noted.on(today)));
        assertThat(page(clerk, "/office/items/" + draft.id() + "/channels")).contains("现在没有公开，不能发到别处");
        assertThat(counted()).isZero();
    }

    @Test
    void a_posting_is_noted_once_and_counts_in_the_ledger_and_the_audit() {
        Item item = town.published("关于停水的公告");
        Posting posting = postings.post(
                clerk,
                item.id(),
                account.id(),
                new Noted(today, "https://mp.weixin.qq.com/s/1", OptionalInt.of(120), ""));
        assertRefused(Reason.POSTED_ALREADY, () -> postings.post(clerk, item.id(), account.id(), Noted.on(today)));
        assertThat(postings.of(clerk, item.id())).containsExactly(posting);
        assertThat(counted()).isEqualTo(1);
        assertThat(audit.of("posting", String.valueOf(posting.id())))
                .extracting(row -> row.entry().action())
                .containsExactly("posting.enter");
        assertThat(page(clerk, "/office/items/" + item.id())).contains("还发到哪里", "柳湾发布", "阅读 120");
    }

    @Test
    void one_press_notes_every_usual_channel_that_is_left() {
        town.channel("group", "各村文书群", true);
        town.channel("board", "东墙公开栏", false);
        Item item = town.published("关于停水的公告");
        postings.post(clerk, item.id(), account.id(), Noted.on(today));
        assertThat(page(clerk, "/office/items/" + item.id())).contains("一键登记 1 个常用渠道");
        String address = "/office/items/" + item.id() + "/channels/usual";
        assertThat(http.post().uri(address).with(signedInAs(clerk)).with(csrf()).exchange())
                .hasStatus3xxRedirection();
        assertThat(postings.of(clerk, item.id())).hasSize(2);
        assertThat(http.post().uri(address).with(signedInAs(clerk)).with(csrf()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("没有能一键登记的常用渠道");
        assertThat(postings.of(clerk, item.id())).hasSize(2);
    }

    @Test
    void what_is_withdrawn_is_told_to_be_taken_down_elsewhere_until_it_is() {
        Item item = town.published("关于停水的公告");
        Posting posting = postings.post(clerk, item.id(), account.id(), Noted.on(today));
        assertThat(page(clerk, "/office")).doesNotContain("还挂着已经撤下的信息");
        town.withdrawn(item);
        assertThat(page(clerk, "/office")).contains("有 1 处还挂着已经撤下的信息");
        assertThat(page(clerk, "/office/channels/take-down")).contains("关于停水的公告", "柳湾发布");
        assertThat(page(clerk, "/office/items/" + item.id())).contains("有 1 处也要撤下");
        Posting now = postings.of(clerk, item.id()).getFirst();
        assertThat(now.isToTakeDown()).isTrue();
        postings.takeDown(clerk, posting.id(), now.revision(), "已经从公众号删除");
        assertThat(page(clerk, "/office")).doesNotContain("还挂着已经撤下的信息");
        assertThat(counted()).as("it was posted, and counts").isEqualTo(1);
    }

    @Test
    void what_is_public_again_hangs_there_in_an_older_version() {
        Item item = town.published("关于停水的公告");
        postings.post(clerk, item.id(), account.id(), Noted.on(today));
        Item revised = town.act(Role.CONTRIBUTOR, town.withdrawn(item), ItemAction.REVISE, "");
        revised = town.act(Role.CONTRIBUTOR, revised, ItemAction.SUBMIT, "");
        revised = town.act(Role.EDITOR, revised, ItemAction.APPROVE, "");
        revised = town.act(Role.CONFIDENTIALITY_REVIEWER, revised, ItemAction.REVIEW_CONFIDENTIALITY, "可以公开");
        town.act(Role.SIGNER, revised, ItemAction.SIGN, "");
        assertThat(postings.of(clerk, item.id()).getFirst().isToTakeDown()).isTrue();
        town.act(Role.EDITOR, revised, ItemAction.PUBLISH, "");
        assertThat(postings.of(clerk, item.id()).getFirst().isToTakeDown()).isFalse();
        assertThat(page(clerk, "/office/items/" + item.id() + "/channels")).contains("那里还是以前的一版");
    }

    @Test
    void a_correction_needs_a_reason_and_what_was_struck_out_counts_no_more() {
        Item item = town.published("关于停水的公告");
        Posting posting = postings.post(clerk, item.id(), account.id(), Noted.on(today));
        Noted reads = new Noted(today, "", OptionalInt.of(0), "");
        assertRefused(Reason.REASON_MISSING, () -> postings.correct(clerk, posting.id(), 1, reads, " "));
        Posting corrected = postings.correct(clerk, posting.id(), 1, reads, "补填阅读量");
        assertThat(corrected.noted().reads())
                .as("nobody read it is not the same as nobody looked")
                .hasValue(0);
        assertRefused(Reason.CHANGED_MEANWHILE, () -> postings.strike(clerk, posting.id(), 1, "没有发"));
        postings.strike(clerk, posting.id(), 2, "其实没有发");
        assertThat(counted()).isZero();
        assertRefused(Reason.NOT_STANDING, () -> postings.takeDown(clerk, posting.id(), 3, "撤"));
        postings.post(clerk, item.id(), account.id(), Noted.on(today));
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void a_day_before_publication_after_today_or_outside_of_the_channels_time_is_refused() {
        Item item = town.published("关于停水的公告");
        assertRefused(
                Reason.BEFORE_PUBLICATION,
                () -> postings.post(clerk, item.id(), account.id(), Noted.on(today.minusDays(1))));
        assertRefused(
                Reason.IN_THE_FUTURE, () -> postings.post(clerk, item.id(), account.id(), Noted.on(today.plusDays(1))));
        registers.close(clerk, account.id(), 1, today.minusDays(1), "改用新号");
        assertRefused(Reason.CHANNEL_NOT_IN_USE, () -> postings.post(clerk, item.id(), account.id(), Noted.on(today)));
        PostedTown other = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        long foreign = other.channel("wechat", "别的号", true).id();
        assertRefused(Reason.UNKNOWN_CHANNEL, () -> postings.post(clerk, item.id(), foreign, Noted.on(today)));
    }

    @Test
    void each_role_posts_for_its_body_or_those_below_or_for_nobody() {
        Set<Role> posting = Set.of(Role.CONTRIBUTOR, Role.EDITOR, Role.DISCLOSURE_OFFICE);
        PostedTown other = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        Set<String> wrong = new TreeSet<>();
        for (Role role : Role.values()) {
            for (long body : new long[] {town.id(), other.id(), Post.EVERYWHERE}) {
                SignedIn who = new SignedIn(777_777, "stranger", "某某", List.of(new Post(role, body)));
                boolean expected = posting.contains(role) && body != other.id();
                Item item = town.published("关于停水的公告");
                long one = postings.post(clerk, item.id(), account.id(), Noted.on(today))
                        .id();
                Map<String, Runnable> acts = new TreeMap<>(Map.of(
                        "usual",
                                () -> postings.postUsual(
                                        who, town.published("关于停电的公告").id()),
                        "correct",
                                () -> postings.correct(who, one, 1, new Noted(today, "", OptionalInt.of(3), ""), "补填"),
                        "strike",
                                () -> postings.strike(
                                        who, one, standing(one, item).revision(), "没有发")));
                acts.forEach((name, act) -> {
                    if (isDone(act) != expected) {
                        wrong.add("%s %s at %d".formatted(name, role, body));
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Posting standing(long posting, Item item) {
        return postings.of(clerk, item.id()).stream()
                .filter(one -> one.id() == posting)
                .findFirst()
                .orElseThrow();
    }

    private long counted() {
        LedgerQuestion asked = LedgerQuestion.of(
                town.id(),
                "item.posted",
                Period.year(today.getYear()),
                Instant.now().plusSeconds(60));
        return ledger.count(asked)
                .figure("postings")
                .map(Count.Figure::sum)
                .map(BigDecimal::longValueExact)
                .orElse(0L);
    }

    private String page(SignedIn who, String address) {
        return assertThat(http.get().uri(address).with(signedInAs(who)).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private static boolean isDone(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ChannelRefused refused) {
            assertThat(refused.reason()).isIn(Reason.NOT_ALLOWED, Reason.UNKNOWN_ITEM, Reason.UNKNOWN_POSTING);
            return false;
        }
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ChannelRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
