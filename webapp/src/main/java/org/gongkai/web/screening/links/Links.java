package org.gongkai.web.screening.links;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.address.PrintedAddresses;
import org.gongkai.web.screening.links.address.Target;
import org.gongkai.web.screening.links.address.Targets;
import org.gongkai.web.screening.links.model.KeptLink;
import org.gongkai.web.screening.links.model.KeptLinks;
import org.gongkai.web.screening.links.model.LinkFinding;
import org.gongkai.web.screening.links.model.LinkReason;
import org.gongkai.web.screening.links.model.OwnPages;
import org.gongkai.web.screening.links.model.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of each link of a text what is known of it now, and has those outside asked that nobody has asked yet. It answers from what
 * is kept, so that nobody waits for a network.
 */
@Service
public class Links {
    /** Of one text; the others are told and not looked after. */
    static final int MOST = 200;

    private final Targets targets;
    private final HostList hosts;
    private final KeptLinks kept;
    private final OwnPages ownPages;
    private final Clock clock;

    Links(Targets targets, HostList hosts, KeptLinks kept, OwnPages ownPages, Clock clock) {
        this.targets = targets;
        this.hosts = hosts;
        this.kept = kept;
        this.ownPages = ownPages;
        this.clock = clock;
    }

    /**
     * What is known of the links of a text. One that stands there twice is told once, where it stands first; those that lead to a
     * mailbox, a telephone or a place in the same text are left out.
     *
     * @param linked those that are linked
     * @param text its words, where others may be printed
     * @return in the order of the text
     */
    @Transactional
    public List<LinkFinding> check(List<Written> linked, String text) {
        Map<Object, Led> found = new LinkedHashMap<>();
        Stream.concat(linked.stream(), PrintedAddresses.in(text).stream())
                .map(written -> new Led(written, targets.of(written.address())))
                .filter(led -> !(led.target() instanceof Target.Elsewhere))
                .sorted(Comparator.comparingInt(led -> led.written().line()))
                .forEach(led -> found.putIfAbsent(led.key(), led));
        return told(List.copyOf(found.values()));
    }

    /** A link and where it leads. */
    private record Led(Written written, Target target) {
        /** Two that are wrong are two to be mended, however alike the reason. */
        Object key() {
            return target instanceof Target.Wrong ? written.address() : target;
        }
    }

    private List<LinkFinding> told(List<Led> found) {
        List<Led> looked = found.subList(0, Math.min(MOST, found.size()));
        Map<String, KeptLink> outside = outside(looked);
        Map<String, LinkReason> inside = ownPages.of(looked.stream()
                .map(Led::target)
                .filter(Target.Own.class::isInstance)
                .map(target -> ((Target.Own) target).path())
                .collect(Collectors.toSet()));
        List<LinkFinding> findings = new ArrayList<>();
        looked.forEach(led -> findings.add(new LinkFinding(led.written(), known(led.target(), outside, inside))));
        found.stream()
                .skip(MOST)
                .forEach(led -> findings.add(new LinkFinding(led.written(), KeptLink.at(LinkReason.TOO_MANY_LINKS))));
        return findings;
    }

    private KeptLink known(Target target, Map<String, KeptLink> outside, Map<String, LinkReason> inside) {
        return switch (target) {
            case Target.Wrong(var reason) -> KeptLink.at(reason);
            case Target.Own(var path) -> KeptLink.at(inside.getOrDefault(path, LinkReason.OWN_UNKNOWN));
            case Target.Web web ->
                hosts.allows(web.host())
                        ? outside.getOrDefault(web.address(), KeptLink.at(LinkReason.NOT_ASKED))
                        : KeptLink.at(LinkReason.NOT_LISTED);
            case Target.Elsewhere() -> throw new IllegalStateException("left out before");
        };
    }

    /** What is kept of those that may be asked; they are wanted from now on. */
    private Map<String, KeptLink> outside(List<Led> looked) {
        Map<String, String> wanted = new TreeMap<>();
        for (Led led : looked) {
            if (led.target() instanceof Target.Web web && hosts.allows(web.host())) {
                wanted.put(web.address(), web.host());
            }
        }
        if (wanted.isEmpty()) {
            return Map.of();
        }
        kept.want(wanted, clock.instant());
        return kept.find(wanted.keySet());
    }
}
