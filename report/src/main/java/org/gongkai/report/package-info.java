/**
 * What an annual report (政府信息公开工作年度报告) is: editions of the statutory form, cells and their states, provenance,
 * findings.
 *
 * <p>Editions are data files, so that a new form needs no Java; nothing here knows how a file is read or what is checked.
 * Start at {@link org.gongkai.report.Report} and {@link org.gongkai.report.form.Editions}.
 */
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
