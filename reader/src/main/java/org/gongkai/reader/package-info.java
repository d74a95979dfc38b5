/**
 * Any document in, annual reports out: exact cells with provenance, or an honest gap.
 *
 * <p>Steps go one way: {@code tokens} turns events into values and labels, {@code regions} finds tables and reports,
 * {@code alignment} puts values on the statutory skeleton, {@code narrative} reads title, period and sections. A printed
 * number is never changed and never guessed. Start at {@link org.gongkai.reader.ReportReader}.
 */
@NullMarked
package org.gongkai.reader;

import org.jspecify.annotations.NullMarked;
