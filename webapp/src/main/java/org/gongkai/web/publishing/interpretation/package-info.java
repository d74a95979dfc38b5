/**
 * How many interpretations (政策解读) became public in a year, in which forms, how many of them own and how many forwarded, and which of
 * the year's normative documents are explained.
 *
 * <p>It counts what is public and changes nothing; that an interpretation and its document lead to each other is no matter of this
 * package. Start reading at {@link org.gongkai.web.publishing.interpretation.InterpretationFigures}.
 *
 * @regulation art. 20 item 15
 */
@NullMarked
package org.gongkai.web.publishing.interpretation;

import org.jspecify.annotations.NullMarked;
