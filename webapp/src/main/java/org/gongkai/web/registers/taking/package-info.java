/**
 * Files of registers that were given back: their rows, what each of them comes to, and what is kept once they were taken over.
 *
 * <p>Values and judgement; nothing here writes a record or knows what a register holds. It stands on the register's own words for what may stand
 * in a cell. Start reading at {@link org.gongkai.web.registers.taking.Judging}.
 */
@NullMarked
package org.gongkai.web.registers.taking;

import org.jspecify.annotations.NullMarked;
