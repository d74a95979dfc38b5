/**
 * The rows of periodic assessments.
 *
 * <p>It reads and writes rows and decides nothing. Start reading at {@link
 * org.gongkai.web.publishing.store.assessment.AssessmentStore}.
 */
@NullMarked
package org.gongkai.web.publishing.store.assessment;

import org.jspecify.annotations.NullMarked;
