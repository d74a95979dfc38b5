/**
 * Finds words that are probably mistyped: what nobody writes in this genre, one character away from what everybody does.
 *
 * <p>The language is known from committed word lists and counts of short phrases, nothing is learnt while checking; names,
 * titles and quotations are never judged. Start at {@link org.gongkai.checks.spelling.SpellingCheck}.
 */
@NullMarked
package org.gongkai.checks.spelling;

import org.jspecify.annotations.NullMarked;
