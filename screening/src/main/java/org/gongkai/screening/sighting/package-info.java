/**
 * What screening says: one sighting for each place where something stands that may not go out as it is.
 *
 * <p>Plain values without a rule of detection. A sighting never holds more of the text than was found. Start reading at {@link
 * org.gongkai.screening.sighting.Sighting}.
 */
@NullMarked
package org.gongkai.screening.sighting;

import org.jspecify.annotations.NullMarked;
