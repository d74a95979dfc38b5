/**
 * The catalogue for other programs: {@code /api/v1/catalog}.
 *
 * <p>It says what is in force and public on a day, and nothing of the watch. Start reading at {@link
 * org.gongkai.web.catalog.portal.api.CatalogApiController}.
 */
@NullMarked
package org.gongkai.web.catalog.portal.api;

import org.jspecify.annotations.NullMarked;
