package org.gongkai.web.publishing.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.model.PublicItems;

/**
 * A line of a list on the portal.
 *
 * @param day on which it was published, 2026-03-01
 * @param validity today, as the end of the name of its message; empty for what has none
 */
record LineView(long id, String title, String bodyName, String documentNumber, String day, String validity) {

    static List<LineView> of(List<PublicItems.Line> lines, Agencies agencies, LocalDate today) {
        Set<Long> named = lines.stream().map(PublicItems.Line::body).collect(Collectors.toSet());
        Map<Long, String> bodies = agencies.shortNames(named);
        return lines.stream()
                .map(line -> new LineView(
                        line.id(),
                        line.title(),
                        bodies.getOrDefault(line.body(), ""),
                        line.documentNumber(),
                        DatesView.day(line.publishedAt()),
                        line.term().map(term -> term.on(today).name()).orElse("")))
                .toList();
    }
}
