package org.gongkai.web.publishing.cleanup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far a body is with a campaign, in documents.
 *
 * @param done concluded
 * @param open still to be concluded, the overdue ones included
 */
public record Progress(long body, int done, int open, int overdue) {
    /** All documents of the body. */
    public int total() {
        return done + open;
    }

    /** Body by body, by their numbers; those without any document as well. */
    static List<Progress> of(Campaign campaign, Collection<Long> bodies, List<CampaignLine> lines, LocalDate today) {
        Map<Long, List<CampaignLine>> byBody = lines.stream().collect(Collectors.groupingBy(CampaignLine::responsible));
        Set<Long> all = new TreeSet<>(bodies);
        all.addAll(byBody.keySet());
        return all.stream()
                .map(body -> of(body, campaign, byBody.getOrDefault(body, List.of()), today))
                .toList();
    }

    private static Progress of(long body, Campaign campaign, List<CampaignLine> lines, LocalDate today) {
        int open = (int) lines.stream().filter(CampaignLine::isOpen).count();
        int overdue = (int)
                lines.stream().filter(line -> line.isOverdue(campaign, today)).count();
        return new Progress(body, lines.size() - open, open, overdue);
    }
}
