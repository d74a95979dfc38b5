/**
 * Excel 97–2003 workbooks: every sheet a table, its values as displayed, and what a reader of the page does not see.
 *
 * <p>No formula is computed and no macro is run; the cells are counted before any is read. Start at
 * {@link org.gongkai.documents.legacy.xls.XlsReader}.
 */
@NullMarked
package org.gongkai.documents.legacy.xls;

import org.jspecify.annotations.NullMarked;
