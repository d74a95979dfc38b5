/**
 * The statutory forms (three editions) as data: sections, tables, rows, columns, cell keys, relations and their validity.
 *
 * <p>Editions are data files, so that a new form needs no Java; nothing here knows a filled-in report. Start at
 * {@link org.gongkai.report.form.Editions}; the files stand beside it under {@code resources/org/gongkai/report/form/editions}.
 */
@NullMarked
package org.gongkai.report.form;

import org.jspecify.annotations.NullMarked;
