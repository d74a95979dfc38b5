/**
 * Finds what is to be covered in any text, however it is written there.
 *
 * <p>Signs that are neither letters nor digits, widths and scripts of digits make no difference, since a file parts and writes
 * a number otherwise than its reader gives it. It never covers more signs than were asked for. Start reading at {@link
 * org.gongkai.redaction.covering.Covers}.
 */
@NullMarked
package org.gongkai.redaction.covering;

import org.jspecify.annotations.NullMarked;
