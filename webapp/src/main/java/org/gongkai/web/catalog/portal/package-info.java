/**
 * The catalogue as citizens read it: body, field, entry, items, and why something does not apply.
 *
 * <p>It shows what is in force and public at this moment. It never shows the watch over what is missing. Start reading at
 * {@link org.gongkai.web.catalog.portal.CatalogController}.
 */
@NullMarked
package org.gongkai.web.catalog.portal;

import org.jspecify.annotations.NullMarked;
