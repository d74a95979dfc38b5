package org.gongkai.web.publishing.cleanup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in a campaign.
 *
 * @param responsible the agency that answers for it: its maker, or who has taken the maker's place
 * @param conclusion what was concluded in this campaign
 */
public record CampaignLine(NormativeDocument document, long responsible, Optional<Conclusion> conclusion) {
    /** Whether it is still to be concluded. */
    public boolean isOpen() {
        return conclusion.isEmpty();
    }

    /** Whether it should have been concluded already. */
    public boolean isOverdue(Campaign campaign, LocalDate today) {
        return isOpen() && today.isAfter(campaign.plan().dueOn());
    }
}
