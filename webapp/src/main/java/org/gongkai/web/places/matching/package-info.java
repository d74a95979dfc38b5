/**
 * Whether a public page says what was approved: the approved text is looked for inside the page, whatever stands around it.
 *
 * <p>Pure comparison of words; nothing here fetches, keeps or decides anything, and nothing but spelling that carries no meaning (blanks,
 * widths, variants of punctuation) is forgiven. Start reading at {@link org.gongkai.web.places.matching.PageComparison}.
 */
@NamedInterface("matching")
@NullMarked
package org.gongkai.web.places.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
