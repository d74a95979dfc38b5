package org.gongkai.web.publishing.office.cleanup;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CampaignLine;

/**
 * A document in the list of a campaign.
 *
 * @param validity today, as the end of the name of its message
 * @param mayConclude whether the reader may record what was decided
 */
public record LineView(CampaignLine line, String bodyName, String validity, boolean isOverdue, boolean mayConclude) {
    static LineView of(
            CampaignLine line, Campaign campaign, Map<Long, String> names, LocalDate today, boolean mayConclude) {
        return new LineView(
                line,
                names.getOrDefault(line.responsible(), ""),
                line.document().on(today).name(),
                line.isOverdue(campaign, today),
                mayConclude);
    }
}
