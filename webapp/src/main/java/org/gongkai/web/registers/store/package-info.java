/**
 * What bodies settled about their registers, in rows of the schema {@code registers}.
 *
 * <p>It decides nothing. Start reading at the interfaces of {@code registers.model} that it implements.
 */
@NullMarked
package org.gongkai.web.registers.store;

import org.jspecify.annotations.NullMarked;
