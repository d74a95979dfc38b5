package org.gongkai.web.publishing.cleanup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.validity.Concluded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watches over documents whose last day is near or was a short while ago, so that their maker decides in time. */
@Service
public class ExpiringDocuments {
    private static final int DAYS = 30;

    private final NormativeDocuments documents;
    private final CampaignLines lines;
    private final Clock clock;

    ExpiringDocuments(NormativeDocuments documents, CampaignLines lines, Clock clock) {
        this.documents = documents;
        this.lines = lines;
        this.clock = clock;
    }

    /** Today in Asia/Shanghai. */
    public LocalDate today() {
        return ChinaTime.today(clock);
    }

    /**
     * What these bodies answer for and ends within thirty days, or ended within the last thirty, has not been ended by a conclusion
     * and is listed by no open campaign; the earliest first.
     */
    @Transactional(readOnly = true)
    public List<NormativeDocument> near(Collection<Long> bodies, int most) {
        List<NormativeDocument> ending =
                documents.ending(lines.makersOf(bodies), today().minusDays(DAYS), today().plusDays(DAYS)).stream()
                        .filter(one ->
                                one.concluded().flatMap(Concluded::ending).isEmpty())
                        .toList();
        if (ending.isEmpty()) {
            return ending;
        }
        List<Campaign> open =
                lines.seenBy(bodies).stream().filter(Campaign::isOpen).toList();
        return ending.stream()
                .filter(one -> open.stream().noneMatch(campaign -> lines.covers(campaign, one)))
                .limit(most)
                .toList();
    }
}
