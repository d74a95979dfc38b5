package org.gongkai.web.publishing.office.assessment;

import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.assessment.Assessed;

/** An assessment that was recorded, as pages show it. */
public record AssessedView(String day, String outcome, String reason, String decidedBy, String recordedBy) {
    static AssessedView of(Assessed one) {
        return new AssessedView(
                ChinaTime.dayOf(one.at()).toString(),
                one.finding().outcome().name(),
                one.finding().reason(),
                one.finding().decidedBy(),
                one.recordedBy().name());
    }
}
