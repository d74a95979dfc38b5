package org.gongkai.report.sums;

import java.util.List;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;

/**
 * Two reports of one body on one year that differ.
 *
 * @param kept the one in the sums: the one signed later, else the one given later
 * @param dropped the other
 * @param differing cells whose values differ
 */
public record Restatement(Report kept, Report dropped, List<CellKey> differing) {
    public Restatement {
        differing = List.copyOf(differing);
    }
}
