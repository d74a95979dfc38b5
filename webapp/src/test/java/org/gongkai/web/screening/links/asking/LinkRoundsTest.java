package org.gongkai.web.screening.links.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.fetching.DoubleServer;
import org.gongkai.web.screening.links.fetching.LoopbackFetcher;
import org.gongkai.web.screening.links.model.KeptLink;
import org.gongkai.web.screening.links.model.KeptLinks;
import org.gongkai.web.screening.links.model.KeptLinks.Share;
import org.gongkai.web.screening.links.model.LinkReason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LinkRoundsTest {
    private static final StandingClock CLOCK = new StandingClock("2026-03-02T01:00:00Z");
    private static final OwnContext CONTEXT = new OwnContext(CLOCK, "org.gongkai.web.screening.links.store");

    private final KeptLinks kept = CONTEXT.bean(KeptLinks.class);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @AfterEach
    void empty() {
        CONTEXT.jdbc().sql("delete from screening.link").update();
    }

    private LinkRounds rounds(String hosts) {
        HostList list = HostList.of(hosts);
        TransactionTemplate transactions = new TransactionTemplate(CONTEXT.bean(PlatformTransactionManager.class));
        return new LinkRounds(kept, list, LoopbackFetcher.of(list), transactions, CLOCK);
    }

    private void want(String address, String host) {
        CONTEXT.inTransaction(() -> kept.want(Map.of(address, host), CLOCK.instant()));
    }

    private KeptLink known(String address) {
        return kept.find(address).orElseThrow();
    }

    private static String page(DoubleServer server, String host) {
        return "http://" + host + ":" + server.port() + "/";
    }

    @Test
    void what_is_wanted_is_asked_once_and_its_answer_kept() throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 200 OK")) {
            String address = page(server, "www.gov.cn");
            want(address, "www.gov.cn");
            assertThat(known(address)).isEqualTo(KeptLink.at(LinkReason.NOT_ASKED));

            rounds("*.gov.cn").ask();
            rounds("*.gov.cn").ask();

            assertThat(known(address).reason()).isEqualTo(LinkReason.ANSWERED);
            assertThat(known(address).checkedAt()).contains(CLOCK.instant());
            assertThat(server.requests()).hasSize(1);
            CLOCK.pass(Duration.ofDays(8));
            want(address, "www.gov.cn");
            rounds("*.gov.cn").ask();
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_page_is_dead_for_good_when_it_was_dead_three_days_in_a_row() throws Exception {
        String address = "http://www.gone.gov.cn/";
        want(address, "www.gone.gov.cn");
        for (int day = 1; day <= 3; day++) {
            assertThat(known(address).isDeadForGood()).isFalse();
            rounds("*.gov.cn").ask();
            assertThat(known(address).timesDead()).isEqualTo(day);
            rounds("*.gov.cn").ask();
            CLOCK.pass(Duration.ofHours(25));
        }
        assertThat(known(address).isDeadForGood()).isTrue();
    }

    @Test
    void one_good_answer_between_begins_the_count_anew() throws Exception {
        AtomicInteger times = new AtomicInteger();
        try (DoubleServer server = new DoubleServer(
                (_, out) -> DoubleServer.say(out, times.get() == 1 ? "HTTP/1.1 200 x" : "HTTP/1.1 404 x"))) {
            String address = page(server, "www.gov.cn");
            want(address, "www.gov.cn");
            rounds("*.gov.cn").ask();
            assertThat(known(address).timesDead()).isEqualTo(1);
            times.set(1);
            CLOCK.pass(Duration.ofHours(25));
            rounds("*.gov.cn").ask();
            assertThat(known(address).timesDead()).isZero();
            times.set(2);
            CLOCK.pass(Duration.ofDays(8));
            rounds("*.gov.cn").ask();
            assertThat(known(address).timesDead()).isEqualTo(1);
        }
    }

    @Test
    void while_no_host_is_listed_nobody_is_asked() throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 200 OK")) {
            String address = page(server, "www.gov.cn");
            want(address, "www.gov.cn");
            rounds("").ask();
            assertThat(known(address).reason()).isEqualTo(LinkReason.NOT_ASKED);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void a_host_that_was_taken_off_the_list_is_asked_no_more() throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 200 OK")) {
            String address = page(server, "www.gov.cn");
            want(address, "www.gov.cn");
            rounds("www.example.com").ask();
            assertThat(known(address).reason()).isEqualTo(LinkReason.NOT_LISTED);
            assertThat(server.requests()).isEmpty();
        }
    }

    /** Each answer waits until another link of the same host would have come, had it been asked. */
    @Test
    void a_host_is_asked_one_question_at_a_time() throws Exception {
        AtomicInteger now = new AtomicInteger();
        CountDownLatch another = new CountDownLatch(1);
        try (DoubleServer server = new DoubleServer((_, out) -> {
            if (now.incrementAndGet() > 1) {
                another.countDown();
            }
            waitFor(another);
            now.decrementAndGet();
            DoubleServer.say(out, "HTTP/1.1 200 OK");
        })) {
            for (int i = 0; i < 9; i++) {
                want(page(server, "www.gov.cn") + i, "www.gov.cn");
            }
            rounds("*.gov.cn").ask();
            assertThat(server.requests()).hasSize(9);
            assertThat(another.getCount()).isEqualTo(1);
        }
    }

    private static void waitFor(CountDownLatch another) {
        try {
            boolean _ = another.await(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_one_node_takes_no_other_takes_nor_anything_else_of_that_host() {
        want("http://www.gov.cn/1", "www.gov.cn");
        want("http://www.gov.cn/2", "www.gov.cn");
        want("http://www.mee.gov.cn/", "www.mee.gov.cn");
        assertThat(claimed(1, 1)).hasSize(1);
        assertThat(claimed(4, 6)).hasSize(1);
        assertThat(claimed(4, 6)).isEmpty();
        CLOCK.pass(Duration.ofMinutes(6));
        assertThat(claimed(4, 6)).hasSize(3);
    }

    private List<KeptLinks.Claimed> claimed(int hosts, int perHost) {
        return CONTEXT.inTransaction(() -> kept.claim(CLOCK.instant(), new Share(hosts, perHost)));
    }

    @Test
    void what_no_text_links_to_is_asked_no_more_and_forgotten() throws Exception {
        want("http://www.gov.cn/old", "www.gov.cn");
        CLOCK.pass(Duration.ofDays(15));
        assertThat(claimed(4, 6)).isEmpty();
        want("http://www.gov.cn/new", "www.gov.cn");
        CLOCK.pass(Duration.ofDays(50));
        rounds("*.gov.cn").forget();
        assertThat(kept.find("http://www.gov.cn/old")).isEmpty();
        assertThat(kept.find("http://www.gov.cn/new")).isPresent();
    }
}
