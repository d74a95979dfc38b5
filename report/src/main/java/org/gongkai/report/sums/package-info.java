/**
 * Sums over bodies: cell by cell, with the list of reports they were made of and of those that are missing, late, given
 * twice or restated.
 *
 * <p>A sum never counts a cell without a number as zero; it says how many there were. Start at
 * {@link org.gongkai.report.sums.ReportSums}.
 */
@NullMarked
package org.gongkai.report.sums;

import org.jspecify.annotations.NullMarked;
