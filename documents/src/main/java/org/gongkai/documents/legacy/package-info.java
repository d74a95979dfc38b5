/**
 * Word 97–2003 (doc) and Excel 97–2003 (xls) files: paragraphs, sheets, true grids, and what a reader of the page does
 * not see.
 *
 * <p>No macro is run, no link is followed, no formula is computed, and whatever is wrong with a file ends as a
 * {@link org.gongkai.documents.stream.RefusedException}. Start at {@link org.gongkai.documents.legacy.OleContents},
 * then {@link org.gongkai.documents.legacy.DocReader} or {@link org.gongkai.documents.legacy.xls.XlsReader}.
 */
@NullMarked
package org.gongkai.documents.legacy;

import org.jspecify.annotations.NullMarked;
