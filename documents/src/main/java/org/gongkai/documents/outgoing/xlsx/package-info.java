/**
 * The tables of an outgoing document as an xlsx workbook (ISO/IEC 29500), one sheet per table.
 *
 * <p>Numbers are numbers with the decimals they were printed with, everything else is text, which no spreadsheet takes
 * for a formula. It never writes running text. Start at {@link org.gongkai.documents.outgoing.xlsx.XlsxWriter}.
 */
@NullMarked
package org.gongkai.documents.outgoing.xlsx;

import org.jspecify.annotations.NullMarked;
