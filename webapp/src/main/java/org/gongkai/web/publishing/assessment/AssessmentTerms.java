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

    /** @param disclosed months for what is public; 0 where it is not assessed in this way */
    AssessmentTerms(
            @Value("${gongkai.assessment.withheld-months:12}") int withheld,
            @Value("${gongkai.assessment.public-months:24}") int disclosed,
            Clock clock) {
        if (withheld < 1 || disclosed < 0) {
            throw new IllegalArgumentException("gongkai.assessment.withheld-months must be 1 or more and"
                    + " gongkai.assessment.public-months 0 or more, not " + withheld + " and " + disclosed);
        }
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
        Instant none = Instant.EPOCH;
        return new Assessments.Before(back(withheld), disclosed == 0 ? none : back(disclosed));
    }

    /** The first day on which an item is to be assessed again. */
    LocalDate dueOn(Waiting.Basis basis) {
        LocalDate since = ChinaTime.dayOf(basis.since());
        return since.plusMonths(basis.attribute() == Attribute.PROACTIVE ? disclosed : withheld);
    }

    private Instant back(int months) {
        return ChinaTime.startOf(today().minusMonths(months).plusDays(1));
    }
}
