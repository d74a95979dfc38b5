/**
 * Pages of the figures of interpretations.
 *
 * <p>They decide nothing and ask {@link org.gongkai.web.publishing.interpretation.InterpretationFigures}. Start reading at {@link
 * org.gongkai.web.publishing.office.interpretation.InterpretationController}.
 */
@NullMarked
package org.gongkai.web.publishing.office.interpretation;

import org.jspecify.annotations.NullMarked;
