/**
 * Writes again what was traced, with nothing but what it needs.
 *
 * <p>Every object of the new file is a copy by a list of names; what is not on the list stays behind. It never copies a stream of
 * instructions as it stands. Start reading at {@link org.gongkai.redaction.pdf.write.Rewriting}.
 */
@NullMarked
package org.gongkai.redaction.pdf.write;

import org.jspecify.annotations.NullMarked;
