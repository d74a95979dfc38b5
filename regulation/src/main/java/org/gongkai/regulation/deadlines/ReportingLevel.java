package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.regulation.LawData;
import org.gongkai.regulation.Message;

/**
 * Who makes an annual report (年度报告), and by when.
 *
 * @regulation art. 49; office letter 2021 no. 30
 */
public enum ReportingLevel {
    /** A township government. */
    TOWNSHIP,
    /** A department of a county or higher government. */
    DEPARTMENT,
    /** A county government's own office. */
    COUNTY_OFFICE,
    /** A county's compiled report. */
    COUNTY,
    /** A prefecture's compiled report. */
    PREFECTURE,
    /** A province's compiled report. */
    PROVINCE;

    private static final Map<String, String> RULES = LawData.table("deadlines/reporting-levels.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.getOrDefault("level", ""), row -> row.getOrDefault("rule", "")));

    /** Its name. */
    public Message title() {
        return Message.of("level." + name());
    }

    /** The rule with its fixed date. */
    public DeadlineRule rule() {
        return DeadlineRules.named(RULES.getOrDefault(name(), ""));
    }

    /**
     * The last day for the report on a year.
     *
     * @param reportYear the year reported on, not the year of publication
     */
    public DueDate dueDate(Deadlines deadlines, int reportYear) {
        return deadlines.due(rule(), LocalDate.of(reportYear, 12, 31));
    }
}
