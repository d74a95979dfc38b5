/**
 * Two reports of one body side by side: last year's and this year's figures, indicator by indicator.
 *
 * <p>It lays figures beside each other and never says that one is wrong; that is the checks' work. Start at
 * {@link org.gongkai.report.years.YearPair}.
 */
@NullMarked
package org.gongkai.report.years;

import org.jspecify.annotations.NullMarked;
