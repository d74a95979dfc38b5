/**
 * First step: events become values, blanks and labels, each with its place; whatever grammar the table is printed in.
 *
 * <p>Nothing is interpreted here beyond "this is a number"; prose never yields a value. Start at
 * {@link org.gongkai.reader.tokens.TokenReader}.
 */
@NullMarked
package org.gongkai.reader.tokens;

import org.jspecify.annotations.NullMarked;
