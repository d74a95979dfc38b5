/**
 * Where staff say where a body publishes, take what is handed over to another platform, and say what became of it: {@code /office/places} and
 * {@code /office/items/ID/deliveries}.
 *
 * <p>What somebody may not do is not offered, and refused if asked for all the same. Start reading at {@link
 * org.gongkai.web.places.office.DeliveryController}.
 */
@NullMarked
package org.gongkai.web.places.office;

import org.jspecify.annotations.NullMarked;
