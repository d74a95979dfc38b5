/**
 * What a register (台账) is: columns, rows, the question it answers, and how a body wants to see it.
 *
 * <p>Values and interfaces; nothing here knows a page, a table or what any register holds. Start reading at {@link
 * org.gongkai.web.registers.model.Register}.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.registers.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
