package org.gongkai.report.sums;

import java.time.LocalDate;
import org.gongkai.report.Report;

/**
 * A report signed after it was due.
 *
 * @param signed date at its end
 * @param due last day
 * @regulation art. 49
 */
public record LateReport(Report report, LocalDate signed, LocalDate due) {}
