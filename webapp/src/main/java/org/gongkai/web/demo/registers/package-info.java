/**
 * The demonstration's registers: the first township's own order of columns, and what it was told for its villages last month.
 *
 * <p>All of it comes about by the same calls as the pages'. Start reading at {@link org.gongkai.web.demo.registers.DemoRegisters}.
 */
@NullMarked
package org.gongkai.web.demo.registers;

import org.jspecify.annotations.NullMarked;
