/**
 * The registers that there are: what became public, where it also went, who reviewed it, what the clean-ups decided, and the means of each kind.
 *
 * <p>Each asks the module that keeps its rows and puts them into words; none has rows of its own. Start reading at {@link
 * org.gongkai.web.registers.offered.ItemRegister}.
 */
@NullMarked
package org.gongkai.web.registers.offered;

import org.jspecify.annotations.NullMarked;
