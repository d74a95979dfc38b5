/**
 * Redacts Excel files (xlsx): hidden sheets, rows and columns, formulas, sources of data and comments go, what cells show stays.
 *
 * <p>It never decides what is covered, and never shows what was hidden. Start reading at {@link
 * org.gongkai.redaction.workbook.WorkbookRedactor}.
 */
@NullMarked
package org.gongkai.redaction.workbook;

import org.jspecify.annotations.NullMarked;
