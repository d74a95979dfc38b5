/**
 * A report as a file of a chosen format: documents in the statutory layout, tables as a workbook, JSON, CSV.
 *
 * <p>One door for command line and web, so that both give the same bytes and name the same gaps. It never touches a disk.
 * Start at {@link org.gongkai.writer.files.FileFormat}.
 */
@NullMarked
package org.gongkai.writer.files;

import org.jspecify.annotations.NullMarked;
