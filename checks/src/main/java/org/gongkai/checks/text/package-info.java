/**
 * Checks of the running text: years, periods, lists that add up, lists that are counted.
 *
 * <p>A sentence that can be read in two ways is left alone; nothing here checks spelling. Start at {@link
 * org.gongkai.checks.text.PeriodCheck}.
 */
@NullMarked
package org.gongkai.checks.text;

import org.jspecify.annotations.NullMarked;
