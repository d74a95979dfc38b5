/**
 * Fourth step: title, issuer, year, period, signature, contact and sections of a report's running text.
 *
 * <p>Sentences are read over line breaks and back to their printed characters; nothing is invented when a part is not
 * there. Start at {@link org.gongkai.reader.narrative.Narrative}.
 */
@NullMarked
package org.gongkai.reader.narrative;

import org.jspecify.annotations.NullMarked;
