/**
 * Excel workbooks (xlsx): each sheet is one table, its values as displayed.
 *
 * <p>Formulas are never computed, their stored results are read; links to other workbooks are not followed. Start at
 * {@link org.gongkai.documents.xlsx.XlsxReader}.
 */
@NullMarked
package org.gongkai.documents.xlsx;

import org.jspecify.annotations.NullMarked;
