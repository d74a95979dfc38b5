package org.gongkai.report.sums;

import org.gongkai.report.Report;

/** The same figures of one body and year given twice; only {@code kept} is in the sums. */
public record Duplicate(Report kept, Report dropped) {}
