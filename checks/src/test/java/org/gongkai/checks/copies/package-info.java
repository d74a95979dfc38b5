/**
 * Tests of copied passages.
 *
 * <p>Invented bodies and sentences only; nothing here reads a file. Start at {@link org.gongkai.checks.copies.CopyChecksTest}.
 */
@NullMarked
package org.gongkai.checks.copies;

import org.jspecify.annotations.NullMarked;
