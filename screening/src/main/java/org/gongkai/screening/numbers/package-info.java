/**
 * Numbers that lead to a person: identity numbers, telephones, accounts, plates, mailboxes.
 *
 * <p>Check digits decide where there are any, labels and columns where there are none. It never looks anything up outside the
 * text. Start reading at {@link org.gongkai.screening.numbers.NumberDetector}.
 */
@NullMarked
package org.gongkai.screening.numbers;

import org.jspecify.annotations.NullMarked;
