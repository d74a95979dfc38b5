package org.gongkai.web.publishing.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.model.Attribute;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** After how many months an item is to be assessed again: the Regulation says only "at intervals", so each office sets its own. */
@Component
class AssessmentTerms {
    private final int withheld;
    private final int disclosed;
    private final Clock clock;

    /** Months for what is withheld and for what is public; 0 where it is not listed by itself. */
    AssessmentTerms(
            @Value("${gongkai.assessment.withheld-months:12}") int withheld,
            @Value("${gongkai.assessment.public-months:24}") int disclosed,
            Clock clock) {
        this.withheld = withheld;
        this.disclosed = disclosed;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** What was decided before the day that lies that many months back waits. */
    Assessments.Before before() {
        return new Assessments.Before(back(withheld), back(disclosed));
    }

    /** The first day on which an item is to be assessed again. */
    LocalDate dueOn(Waiting.Basis basis) {
        LocalDate since = ChinaTime.dayOf(basis.since());
        return since.plusMonths(basis.attribute() == Attribute.PROACTIVE ? disclosed : withheld);
    }

    private Instant back(int months) {
        return months == 0
                ? Instant.EPOCH
                : ChinaTime.startOf(today().minusMonths(months).plusDays(1));
    }
}
