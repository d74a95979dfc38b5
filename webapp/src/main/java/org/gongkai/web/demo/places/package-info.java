/**
 * The demonstration's other platform: a body that publishes there, with items at every point of the way.
 *
 * <p>All of it comes about by the same calls as the pages'; no page of another server is fetched. Start reading at {@link
 * org.gongkai.web.demo.places.DemoPlaces}.
 */
@NullMarked
package org.gongkai.web.demo.places;

import org.jspecify.annotations.NullMarked;
