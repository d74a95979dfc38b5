package org.gongkai.report.sums;

import java.util.List;
import org.gongkai.report.Report;
import org.gongkai.report.form.Edition;

/**
 * The reports of one year on one edition, added.
 *
 * @param year report year
 * @param reports those in the sums, by name of the body
 * @param cells one per cell of the edition that holds numbers, in its order
 * @param missing bodies that were expected and gave no report on this year
 */
public record YearSum(int year, Edition edition, List<Report> reports, List<CellSum> cells, List<String> missing) {
    public YearSum {
        reports = List.copyOf(reports);
        cells = List.copyOf(cells);
        missing = List.copyOf(missing);
    }
}
