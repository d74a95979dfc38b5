/**
 * Places of publication, what is handed over to them, and how far each item is, as values.
 *
 * <p>Pure rules; nothing here knows a page or a table. Start reading at {@link org.gongkai.web.places.model.Place} and {@link
 * org.gongkai.web.places.model.Delivery}.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.places.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
