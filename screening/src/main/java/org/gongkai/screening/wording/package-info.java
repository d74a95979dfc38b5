/**
 * Wrong characters, names of laws and organs that are no more, dated phrases: a list with a source for each row.
 *
 * <p>It reminds and never keeps anything back, and nothing is replaced. A row holds from its day on. Start reading at {@link
 * org.gongkai.screening.wording.WordingDetector}.
 */
@NullMarked
package org.gongkai.screening.wording;

import org.jspecify.annotations.NullMarked;
