/**
 * Second step: where each report of a document begins, which edition of the form it follows, and where its tables stand.
 *
 * <p>Everything is found by the words of the form, read from the edition's data; page order is never assumed. Start at
 * {@link org.gongkai.reader.regions.LabelStream}.
 */
@NullMarked
package org.gongkai.reader.regions;

import org.jspecify.annotations.NullMarked;
