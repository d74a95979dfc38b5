/**
 * What is wrong in an annual report: sums that do not hold, years and periods that do not fit, statutory cells left out.
 *
 * <p>A check is a value; it reads a {@link org.gongkai.report.Report} and answers findings, never changes a number and
 * never reads a file. Start at {@link org.gongkai.checks.Checks}.
 */
@NullMarked
package org.gongkai.checks;

import org.jspecify.annotations.NullMarked;
