package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Map;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.model.OfficeItems;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Visibility;

/**
 * A line of the list as the page shows it.
 *
 * @param changed 2026-03-01 09:00, in China
 */
record LineView(long id, String title, String bodyName, Step step, Visibility visibility, String changed) {

    static List<LineView> of(List<OfficeItems.Line> lines, Map<Long, String> names) {
        return lines.stream()
                .map(line -> new LineView(
                        line.id(),
                        line.title(),
                        names.getOrDefault(line.body(), ""),
                        line.step(),
                        line.visibility(),
                        ChinaTime.minute(line.changedAt())))
                .toList();
    }
}
