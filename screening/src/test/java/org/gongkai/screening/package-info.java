/**
 * Tests of what is found in texts.
 *
 * <p>Persons and numbers are invented. Accuracy is measured on a labelled set and never on single cases alone. Start reading at
 * {@link org.gongkai.screening.ScreenerTest}.
 */
@NullMarked
package org.gongkai.screening;

import org.jspecify.annotations.NullMarked;
