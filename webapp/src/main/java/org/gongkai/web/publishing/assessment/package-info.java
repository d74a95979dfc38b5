/**
 * Periodic assessment (定期评估审查): what is withheld is asked again and again whether it can be disclosed by now, and what is public
 * whether it still holds.
 *
 * <p>An assessment never makes anything public or changes what an item says by itself: it opens the ordinary way, with all its
 * reviews. Start reading at {@link org.gongkai.web.publishing.assessment.PeriodicAssessment}.
 *
 * @regulation art. 18
 */
@NullMarked
package org.gongkai.web.publishing.assessment;

import org.jspecify.annotations.NullMarked;
