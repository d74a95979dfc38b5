package org.gongkai.web.publishing.cleanup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.AgencyHistory.Succession;
import org.springframework.stereotype.Component;

/** Who answers for documents: the body that made them, and where it exists no more the one body that took its place. */
@Component
public class Makers {
    private final Agencies agencies;
    private final AgencyHistory history;

    Makers(Agencies agencies, AgencyHistory history) {
        this.agencies = agencies;
        this.history = history;
    }

    /**
     * Whose documents bodies answer for.
     *
     * @return the body that answers, by the body that made the documents
     */
    public Map<Long, Long> answering(Collection<Long> bodies) {
        Set<Long> makers = new HashSet<>(bodies);
        Map<Long, List<Long>> successors = new HashMap<>();
        Set<Long> newest = makers;
        while (!newest.isEmpty()) {
            Set<Long> met = new HashSet<>();
            for (Succession one : history.successionsOf(newest)) {
                met.addAll(List.of(one.body(), one.successor()));
                List<Long> known = successors.computeIfAbsent(one.body(), _ -> new ArrayList<>());
                if (!known.contains(one.successor())) {
                    known.add(one.successor());
                }
            }
            met.removeAll(makers);
            makers.addAll(met);
            newest = met;
        }
        Map<Long, Long> answering = new HashMap<>();
        makers.forEach(maker -> answering.put(maker, last(maker, successors)));
        answering.values().retainAll(Set.copyOf(bodies));
        return answering;
    }

    /** The bodies of a campaign: the body itself, with those below where it reaches them. */
    Set<Long> reached(Campaign campaign) {
        return campaign.plan().reachesBelow() ? agencies.idsWithin(campaign.body()) : Set.of(campaign.body());
    }

    /** Where several took a body's place nobody but itself answers, through the body above. */
    private static long last(long maker, Map<Long, List<Long>> successors) {
        Set<Long> passed = new HashSet<>();
        long answers = maker;
        while (passed.add(answers)) {
            List<Long> next = successors.getOrDefault(answers, List.of());
            if (next.size() == 1) {
                answers = next.getFirst();
            }
        }
        return answers;
    }
}
