package org.gongkai.web.annualreports.model;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;

/** Where figures are typed beside a picture: which form is offered, and what the checks say to what has been typed. */
public final class TypingDesk {

    private final Editions editions;
    private final Clock clock;
    private final Function<Report, List<Finding>> checks;
    private final Function<Report, Map<CellKey, BigDecimal>> sums;

    /**
     * A desk for these forms.
     *
     * @param checks what is wrong in the tables of a report
     * @param sums what the totals of a report come to
     */
    public TypingDesk(
            Editions editions,
            Clock clock,
            Function<Report, List<Finding>> checks,
            Function<Report, Map<CellKey, BigDecimal>> sums) {
        this.editions = editions;
        this.clock = clock;
        this.checks = checks;
        this.sums = sums;
    }

    /** Every form, the newest first. */
    public List<Edition> editions() {
        return editions.all().reversed();
    }

    /** The form of this name; where there is none, the form of the year that reports are now written for: the last one. */
    public Edition edition(String name) {
        int reportYear = ChinaTime.today(clock).getYear() - 1;
        return editions.all().stream()
                .filter(edition -> edition.name().equals(name))
                .findFirst()
                .or(() -> editions.forYear(reportYear))
                .orElseGet(() -> editions.all().getLast());
    }

    /** What the checks of the tables find in a report. */
    public List<Finding> check(Report report) {
        return checks.apply(report);
    }

    /** What the totals of a report come to where all their parts are known. */
    public Map<CellKey, BigDecimal> sums(Report report) {
        return sums.apply(report);
    }
}
