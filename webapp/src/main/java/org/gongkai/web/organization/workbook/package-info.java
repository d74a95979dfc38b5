/**
 * Keeping bodies and what they say in a workbook: written out, edited in a spreadsheet, compared and only then taken over.
 *
 * <p>Rows keep their identity by number and version. Nothing is written unless it is confirmed, a row that somebody changed since is
 * refused with both values, and a row that is missing changes nothing. Start reading at {@link
 * org.gongkai.web.organization.workbook.Workbooks}.
 */
@NullMarked
package org.gongkai.web.organization.workbook;

import org.jspecify.annotations.NullMarked;
