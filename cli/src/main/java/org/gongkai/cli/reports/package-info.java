/**
 * The commands about annual reports: read, check, convert, compare, aggregate.
 *
 * <p>They share one reader of files, folders and standard input, which works on several at once and hands the readings
 * on in order; a file that cannot be read is told and the others go on. Start at
 * {@link org.gongkai.cli.reports.ReadCommand}.
 */
@NullMarked
package org.gongkai.cli.reports;

import org.jspecify.annotations.NullMarked;
