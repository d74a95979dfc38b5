/**
 * Checks of punctuation and numbering: doubled and unpaired marks, missing stops, gaps in numbers.
 *
 * <p>What may come from extracting the text is only noted. Start at {@link org.gongkai.checks.punctuation.PunctuationChecks}.
 */
@NullMarked
package org.gongkai.checks.punctuation;

import org.jspecify.annotations.NullMarked;
