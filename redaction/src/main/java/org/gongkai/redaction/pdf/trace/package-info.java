/**
 * What a page of a PDF file draws: every instruction that draws something, and every character with its meaning and its place.
 *
 * <p>It changes nothing of the file, runs no script and keeps within what is allowed for one file; what it does not understand it
 * leaves out, and where leaving out could change a page it stops. Start reading at {@link org.gongkai.redaction.pdf.trace.Tracing}.
 */
@NullMarked
package org.gongkai.redaction.pdf.trace;

import org.jspecify.annotations.NullMarked;
