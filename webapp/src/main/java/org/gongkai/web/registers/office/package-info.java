/**
 * Where staff look at registers, print them and take them along: {@code /office/registers}.
 *
 * <p>Every number and row comes from the register itself; nothing is reckoned here. Start reading at {@link
 * org.gongkai.web.registers.office.RegisterSheetController}.
 */
@NullMarked
package org.gongkai.web.registers.office;

import org.jspecify.annotations.NullMarked;
