/**
 * Pages of periodic assessments: what waits for one, an item's own, and what was recorded in a year.
 *
 * <p>They decide nothing and ask {@link org.gongkai.web.publishing.assessment.PeriodicAssessment}. Start reading at {@link
 * org.gongkai.web.publishing.office.assessment.AssessmentController}.
 */
@NullMarked
package org.gongkai.web.publishing.office.assessment;

import org.jspecify.annotations.NullMarked;
