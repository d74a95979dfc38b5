/**
 * Reports of several years and bodies on one page: a figure body by year, sums, findings across years, and the proof.
 *
 * <p>It only arranges what {@code report.sums} and the checks across years say; it adds nothing up and judges nothing. Start
 * reading at {@link org.gongkai.web.annualreports.model.overview.Overview}.
 */
@NullMarked
package org.gongkai.web.annualreports.model.overview;

import org.jspecify.annotations.NullMarked;
