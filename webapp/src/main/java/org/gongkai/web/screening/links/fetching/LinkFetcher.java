package org.gongkai.web.screening.links.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.address.Reach;
import org.gongkai.web.screening.links.address.Target;
import org.gongkai.web.screening.links.address.Targets;
import org.gongkai.web.screening.links.fetching.NameLookup.Found;
import org.gongkai.web.screening.links.model.LinkReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Follows a link as far as it may be followed. Each step, the first and those a server sends on to, is looked at in the same way: the
 * spelling of the address, the list of hosts, and every address the name has now.
 */
@Component
public class LinkFetcher {
    private static final int ADDRESSES_TRIED = 2;

    private final HostList hosts;
    private final Reach reach;
    private final Targets targets;
    private final NameLookup names;
    private final Limits limits;
    private final Exchange exchange;

    /**
     * What may be met and how; parts that only tests replace.
     *
     * @param encryption whose certificates are believed
     */
    record Door(Reach reach, NameLookup names, SSLSocketFactory encryption) {}

    /** As the application follows links. */
    @Autowired
    LinkFetcher(HostList hosts) {
        this(
                hosts,
                new Door(Reach.PUBLIC, new SystemNames(), (SSLSocketFactory) SSLSocketFactory.getDefault()),
                Limits.STANDARD);
    }

    LinkFetcher(HostList hosts, Door door, Limits limits) {
        this.hosts = hosts;
        this.reach = door.reach();
        this.targets = new Targets(Set.of(), reach);
        this.names = door.names();
        this.limits = limits;
        this.exchange = new Exchange(door.encryption(), limits);
    }

    /**
     * Follows it.
     *
     * @param address as it is kept
     * @throws InterruptedException the application ends
     */
    public Outcome follow(String address) throws InterruptedException {
        Deadline deadline = Deadline.in(limits.whole());
        Step step = step(targets.of(address), Optional.empty(), deadline);
        for (int times = 0; step instanceof Step.Onward(var from, var location); times++) {
            if (times >= limits.redirects()) {
                return Outcome.of(LinkReason.TOO_MANY_REDIRECTS);
            }
            step = step(targets.of(from, location), Optional.of(from), deadline);
        }
        return ((Step.End) step).outcome();
    }

    /** What one step came to. */
    private sealed interface Step {
        record End(Outcome outcome) implements Step {}

        record Onward(Target.Web from, String location) implements Step {}
    }

    private Step step(Target target, Optional<Target.Web> from, Deadline deadline) throws InterruptedException {
        if (!(target instanceof Target.Web page)) {
            boolean isWrong = target instanceof Target.Wrong && from.isEmpty();
            return end(isWrong ? ((Target.Wrong) target).reason() : LinkReason.LEADS_INSIDE);
        }
        if (!hosts.allows(page.host())) {
            return end(from.isEmpty() ? LinkReason.NOT_LISTED : LinkReason.LEADS_OUT);
        }
        Found found = names.find(page.host(), deadline.left(limits.connecting()));
        return switch (found) {
            case Found.NoAnswer() -> end(LinkReason.NO_NETWORK);
            case Found.NoSuchName() -> end(LinkReason.NO_SUCH_HOST);
            case Found.Addresses(var all) ->
                all.stream().allMatch(reach::isOpen)
                        ? ask(page, all, deadline)
                        : end(from.isEmpty() ? LinkReason.RESOLVES_INSIDE : LinkReason.LEADS_INSIDE);
        };
    }

    /** Many servers answer the short question wrongly, so only a good answer to it is believed. */
    private Step ask(Target.Web page, List<InetAddress> all, Deadline deadline) {
        Step step = ask(page, all, "HEAD", deadline);
        boolean isEnough =
                step instanceof Step.Onward || (step instanceof Step.End(var outcome) && isSettled(outcome.reason()));
        return isEnough || deadline.isOver() ? step : ask(page, all, "GET", deadline);
    }

    private static boolean isSettled(LinkReason reason) {
        return switch (reason) {
            case ANSWERED, TOO_OFTEN, CONNECTION_REFUSED, TLS, TIMEOUT, NO_NETWORK -> true;
            default -> false;
        };
    }

    private Step ask(Target.Web page, List<InetAddress> all, String method, Deadline deadline) {
        LinkReason reason = LinkReason.NO_NETWORK;
        for (InetAddress at : all.subList(0, Math.min(ADDRESSES_TRIED, all.size()))) {
            try {
                return answered(page, exchange.ask(page, at, method, deadline));
            } catch (Exchange.NotReachedException e) {
                reason = deadline.isOver() || e.isLate() ? LinkReason.TIMEOUT : reasonOf(e);
            } catch (SocketTimeoutException _) {
                return end(LinkReason.TIMEOUT);
            } catch (SSLException _) {
                return end(deadline.isOver() ? LinkReason.TIMEOUT : LinkReason.TLS);
            } catch (IOException _) {
                return end(deadline.isOver() ? LinkReason.TIMEOUT : LinkReason.BROKEN_ANSWER);
            }
        }
        return end(reason);
    }

    private static LinkReason reasonOf(Exchange.NotReachedException e) {
        return e.isRefused() ? LinkReason.CONNECTION_REFUSED : LinkReason.NO_NETWORK;
    }

    private static Step answered(Target.Web page, Head head) {
        int status = head.status();
        if (status >= 300 && status < 400 && head.location().isPresent()) {
            return new Step.Onward(page, head.location().get());
        }
        return new Step.End(new Outcome(reasonOf(status), status));
    }

    private static LinkReason reasonOf(int status) {
        return switch (status) {
            case 404 -> LinkReason.NOT_FOUND;
            case 410 -> LinkReason.GONE;
            case 401, 403, 407, 451 -> LinkReason.FORBIDDEN;
            case 429 -> LinkReason.TOO_OFTEN;
            // it has the page, though not that piece of it which was asked for
            case 416 -> LinkReason.ANSWERED;
            default ->
                status >= 500
                        ? LinkReason.SITE_TROUBLE
                        : status >= 200 && status < 300 ? LinkReason.ANSWERED : LinkReason.ODD_ANSWER;
        };
    }

    private static Step end(LinkReason reason) {
        return new Step.End(Outcome.of(reason));
    }
}
