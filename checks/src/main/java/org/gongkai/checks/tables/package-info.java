/**
 * Checks of the statutory tables: sums and relations, cells left out, columns lost.
 *
 * <p>A number is held against another only if both were read safely; nothing here reads the running text. Start at
 * {@link org.gongkai.checks.tables.SumCheck}.
 */
@NullMarked
package org.gongkai.checks.tables;

import org.jspecify.annotations.NullMarked;
