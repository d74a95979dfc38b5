/**
 * Checks of the words of a report: wrong characters, words of another body or of another year, names of laws.
 *
 * <p>What is wrong stands in word lists beside the classes; a word is told only where it can be no name, no title and no
 * quotation. Start at {@link org.gongkai.checks.words.WordChecks}.
 */
@NullMarked
package org.gongkai.checks.words;

import org.jspecify.annotations.NullMarked;
