/**
 * Registers as files to take along: xlsx, csv, docx, pdf, all made of the same head and the same rows.
 *
 * <p>No cell of any of them is ever a formula. Start reading at {@link org.gongkai.web.registers.files.SheetFile}.
 */
@NullMarked
package org.gongkai.web.registers.files;

import org.jspecify.annotations.NullMarked;
