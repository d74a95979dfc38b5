/**
 * What citizens meet of an item that is public on another platform: they are led there.
 *
 * <p>It shows nothing itself; what was withdrawn answers as ever. Start reading at {@link
 * org.gongkai.web.places.portal.LedElsewhere}.
 */
@NullMarked
package org.gongkai.web.places.portal;

import org.jspecify.annotations.NullMarked;
