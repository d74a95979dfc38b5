/**
 * A text as the detectors look at it: one form of each sign, its lines and tables, and the words that stand around a place.
 *
 * <p>It knows where everything stood in the text it was given, and nothing of what may not go out. Start reading at {@link
 * org.gongkai.screening.passage.Passage}.
 */
@NullMarked
package org.gongkai.screening.passage;

import org.jspecify.annotations.NullMarked;
