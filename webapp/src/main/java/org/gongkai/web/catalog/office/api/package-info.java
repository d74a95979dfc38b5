/**
 * Bringing a catalogue from another program: {@code /api/v1/office/catalog}.
 *
 * <p>Rows are read by the same reader as a pasted table; nothing is taken while anything is wrong. Start reading at {@link
 * org.gongkai.web.catalog.office.api.CatalogImportController}.
 */
@NullMarked
package org.gongkai.web.catalog.office.api;

import org.jspecify.annotations.NullMarked;
