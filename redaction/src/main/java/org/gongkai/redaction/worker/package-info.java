/**
 * Redacts files in a process of its own, since files are hostile: one process for each file, with a heap and a time of its own.
 *
 * <p>What comes back is checked like input from outside. It knows nothing of what is redacted and why. Start reading at {@link
 * org.gongkai.redaction.worker.RedactionProcess}.
 */
@NullMarked
package org.gongkai.redaction.worker;

import org.jspecify.annotations.NullMarked;
