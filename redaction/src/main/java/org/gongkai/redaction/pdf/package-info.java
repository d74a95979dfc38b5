/**
 * Writes PDF files anew without what is covered and without what no page shows.
 *
 * <p>Nothing of the old file is carried over unless a list here names it: pages are traced as a reader draws them, and what they draw
 * is written again from what was traced, so that codes, marks and objects that were not understood are not in the new file. Start
 * reading at {@link org.gongkai.redaction.pdf.PdfRedactor}.
 */
@NullMarked
package org.gongkai.redaction.pdf;

import org.jspecify.annotations.NullMarked;
