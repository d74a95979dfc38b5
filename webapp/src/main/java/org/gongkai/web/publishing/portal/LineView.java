package org.gongkai.web.publishing.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.model.PublicItems;

/**
 * A line of a list on the portal.
 *
 * @param day on which it was published, 2026-03-01
 */
record LineView(long id, String title, String bodyName, String documentNumber, String day) {

    static List<LineView> of(List<PublicItems.Line> lines, Agencies agencies) {
        Map<Long, String> names = new HashMap<>();
        return lines.stream()
                .map(line -> new LineView(
                        line.id(),
                        line.title(),
                        names.computeIfAbsent(
                                line.body(),
                                body -> agencies.find(body)
                                        .map(Agency::shortName)
                                        .orElse("")),
                        line.documentNumber(),
                        DatesView.day(line.publishedAt())))
                .toList();
    }
}
