package org.gongkai.report.years;

import java.util.List;
import org.gongkai.report.Bodies;
import org.gongkai.report.Cell;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Indicators;

/**
 * Two annual reports of one body.
 *
 * @param last the report on the year before
 * @param current the report under examination
 */
public record YearPair(Report last, Report current) {
    /** Every figure that may be compared, in the order of the current report's form. */
    public List<YearFigures> figures() {
        return Indicators.standard().between(last.edition(), current.edition()).stream()
                .map(indicator -> new YearFigures(
                        indicator,
                        new Figure(cells(last, indicator.in(last.edition()))),
                        new Figure(cells(current, indicator.in(current.edition())))))
                .toList();
    }

    /** Whether both are on the same edition of the form. */
    public boolean isOnOneEdition(String edition) {
        return isOn(last.edition(), edition) && isOn(current.edition(), edition);
    }

    /** Whether the second reports on the year after the first; false where a year is unknown. */
    public boolean isConsecutive() {
        return last.year() != null && current.year() != null && current.year() - last.year() == 1;
    }

    /** Whether the issuers may be the same body: one name ends with the other, or one is unknown. */
    public boolean isOneBody() {
        return Bodies.isSame(last.heading().issuer(), current.heading().issuer());
    }

    private static boolean isOn(Edition edition, String name) {
        return edition.name().equals(name);
    }

    private static List<Cell> cells(Report report, List<CellKey> keys) {
        return keys.stream().map(report.cells()::get).toList();
    }
}
