/**
 * Third step: printed values are laid on the statutory skeleton, row by row and column by column.
 *
 * <p>Rows are aligned by dynamic programming over label bigrams and runs of values; columns by count, by header and by
 * position, with arithmetic only as an arbiter between readings, never as a source of values. What stays ambiguous is
 * unreadable. Start at {@link org.gongkai.reader.alignment.TableAligner}.
 */
@NullMarked
package org.gongkai.reader.alignment;

import org.jspecify.annotations.NullMarked;
