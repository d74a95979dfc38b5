package org.gongkai.web.screening.links.asking;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.fetching.LinkFetcher;
import org.gongkai.web.screening.links.fetching.Outcome;
import org.gongkai.web.screening.links.model.KeptLink;
import org.gongkai.web.screening.links.model.KeptLinks;
import org.gongkai.web.screening.links.model.KeptLinks.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has links asked that are to be asked, a few hosts at once. No transaction is open while a server is waited for; what a node took
 * and did not finish is taken again after a while.
 */
@Component
public class LinkRounds {
    private static final Logger LOG = LoggerFactory.getLogger(LinkRounds.class);
    /** At most so many hosts at once, and so many links of each, which is less than a claim lasts. */
    private static final KeptLinks.Share SHARE = new KeptLinks.Share(4, 6);

    private static final Duration REMEMBERED = Duration.ofDays(60);

    private final KeptLinks kept;
    private final HostList hosts;
    private final LinkFetcher fetcher;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ExecutorService askers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("links-", 0).factory());

    LinkRounds(KeptLinks kept, HostList hosts, LinkFetcher fetcher, TransactionTemplate transactions, Clock clock) {
        this.kept = kept;
        this.hosts = hosts;
        this.fetcher = fetcher;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Asks what is to be asked now, round after round until nothing is left. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    public void ask() throws InterruptedException {
        while (!hosts.isEmpty() && !askers.isShutdown() && round() > 0) {
            LOG.debug("links of {} hosts at most were asked", SHARE.hosts());
        }
    }

    /** Forgets what no text has linked to for long. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Shanghai")
    public void forget() {
        Instant since = clock.instant().minus(REMEMBERED);
        transactions.executeWithoutResult(_ -> LOG.debug("{} links forgotten", kept.forget(since)));
    }

    private int round() throws InterruptedException {
        List<Claimed> claimed = transactions.execute(_ -> kept.claim(clock.instant(), SHARE));
        Map<String, List<Claimed>> byHost = claimed.stream().collect(Collectors.groupingBy(Claimed::host));
        List<Callable<Boolean>> work = new ArrayList<>();
        byHost.values().forEach(links -> work.add(() -> askInTurn(links)));
        askers.invokeAll(work);
        return claimed.size();
    }

    private boolean askInTurn(List<Claimed> links) throws InterruptedException {
        for (Claimed link : links) {
            try {
                Outcome outcome = fetcher.follow(link.address());
                Instant now = clock.instant();
                KeptLink known = link.known().after(outcome.reason(), outcome.status(), now);
                transactions.executeWithoutResult(_ -> kept.keep(link.address(), known, NextTime.after(known, now)));
            } catch (RuntimeException e) {
                LOG.warn("a link could not be asked or kept this time; it is taken again in a while", e);
            }
        }
        return true;
    }

    @PreDestroy
    void end() {
        askers.shutdownNow();
    }
}
