/**
 * The package that is handed over to another platform (交付包): text to paste, the same in plain words, attachments, and what its form asks for.
 *
 * <p>Made of what was approved and nothing else, the same bytes for the same content. Start reading at {@link
 * org.gongkai.web.places.bundle.DeliveryPackage}.
 */
@NullMarked
package org.gongkai.web.places.bundle;

import org.jspecify.annotations.NullMarked;
