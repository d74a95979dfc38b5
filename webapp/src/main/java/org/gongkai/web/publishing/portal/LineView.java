package org.gongkai.web.publishing.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<Long, Agency> bodies =
                agencies.findAll(lines.stream().map(PublicItems.Line::body).toList());
        return lines.stream()
                .map(line -> new LineView(
                        line.id(),
                        line.title(),
                        Optional.ofNullable(bodies.get(line.body()))
                                .map(Agency::shortName)
                                .orElse(""),
                        line.documentNumber(),
                        DatesView.day(line.publishedAt())))
                .toList();
    }
}
