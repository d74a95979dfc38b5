/**
 * Public interpretations from rows.
 *
 * <p>It reads rows and decides nothing. Start reading at {@link
 * org.gongkai.web.publishing.store.interpretation.InterpretationStore}.
 */
@NullMarked
package org.gongkai.web.publishing.store.interpretation;

import org.jspecify.annotations.NullMarked;
