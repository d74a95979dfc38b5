/**
 * Findings between reports: this year's against last year's, and a compiled report against the reports it is made of.
 *
 * <p>A relation is held only against numbers read safely; where a form gives no relation nothing is made up. Start at
 * {@link org.gongkai.checks.years.YearChecks}.
 */
@NullMarked
package org.gongkai.checks.years;

import org.jspecify.annotations.NullMarked;
