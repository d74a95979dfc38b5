package org.gongkai.web.publishing.cleanup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.springframework.stereotype.Component;

/**
 * Which documents a campaign lists: the public ones of its bodies made up to its cut-off day that no other campaign has ended, and
 * every one about which something was concluded in it. What becomes public while it is open joins it, what is withdrawn before
 * anything was concluded leaves it.
 */
@Component
class CampaignLines {
    private final Campaigns campaigns;
    private final NormativeDocuments documents;
    private final Makers makers;
    private final Agencies agencies;

    CampaignLines(Campaigns campaigns, NormativeDocuments documents, Makers makers, Agencies agencies) {
        this.campaigns = campaigns;
        this.documents = documents;
        this.makers = makers;
        this.agencies = agencies;
    }

    /** Body by body, the oldest document first. A closed campaign lists what was concluded in it. */
    List<CampaignLine> of(Campaign campaign) {
        Map<Long, Conclusion> concluded = campaigns.conclusions(campaign.id());
        Map<Long, Long> answering = makers.answering(makers.reached(campaign));
        Map<Long, NormativeDocument> listed = new HashMap<>();
        if (campaign.isOpen()) {
            documents.of(answering.keySet()).stream()
                    .filter(one -> !one.madeOn().isAfter(campaign.plan().madeUntil()))
                    .filter(one -> !one.isEndedBeside(campaign.id()))
                    .forEach(one -> listed.put(one.id(), one));
        }
        documents.all(concluded.keySet()).forEach(one -> listed.put(one.id(), one));
        return listed.values().stream()
                .map(one -> line(one, answering, Optional.ofNullable(concluded.get(one.id()))))
                .sorted(Comparator.comparingLong(CampaignLine::responsible)
                        .thenComparing(line -> line.document().madeOn())
                        .thenComparingLong(line -> line.document().id()))
                .toList();
    }

    private static CampaignLine line(
            NormativeDocument document, Map<Long, Long> answering, Optional<Conclusion> conclusion) {
        long then = conclusion.map(Conclusion::responsible).orElse(document.body());
        return new CampaignLine(document, answering.getOrDefault(document.body(), then), conclusion);
    }

    /** Whether an open campaign lists a public document, or would if nothing had been concluded about it. */
    boolean covers(Campaign campaign, NormativeDocument document) {
        return !document.madeOn().isAfter(campaign.plan().madeUntil())
                && makers.answering(makers.reached(campaign)).containsKey(document.body());
    }

    /** The bodies for whose documents these answer. */
    Set<Long> makersOf(Collection<Long> bodies) {
        return makers.answering(bodies).keySet();
    }

    /** The bodies of a campaign that still exist and have duties of their own. */
    Set<Long> organs(Campaign campaign) {
        return agencies.existing(makers.reached(campaign)).stream()
                .filter(body -> body.kind().isOrgan())
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    /** The campaigns that touch any of these bodies, the newest first. */
    List<Campaign> seenBy(Collection<Long> bodies) {
        return campaigns.seenBy(bodies, above(bodies));
    }

    /** Whether one does. */
    boolean isSeenBy(Campaign campaign, Collection<Long> bodies) {
        return bodies.contains(campaign.body())
                || (campaign.plan().reachesBelow() && above(bodies).contains(campaign.body()));
    }

    /** The bodies above any of these. */
    private Set<Long> above(Collection<Long> bodies) {
        Set<Long> above = new HashSet<>();
        List<Agency> next = new ArrayList<>(agencies.all(bodies));
        while (!next.isEmpty()) {
            Set<Long> parents = next.stream()
                    .map(Agency::parent)
                    .filter(OptionalLong::isPresent)
                    .map(OptionalLong::getAsLong)
                    .filter(above::add)
                    .collect(Collectors.toSet());
            next = agencies.all(parents);
        }
        return above;
    }
}
