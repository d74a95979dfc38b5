/**
 * Takes out of a file what may not go out, for good: what is covered is nowhere in the new file, and neither is what people do not see.
 *
 * <p>It knows files and nothing of items or people, and it never guesses: a file it cannot redact to the end is not redacted at all.
 * Start reading at {@link org.gongkai.redaction.Redactor}.
 */
@NullMarked
package org.gongkai.redaction;

import org.jspecify.annotations.NullMarked;
