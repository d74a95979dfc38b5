/**
 * Where staff see what is missing and keep their body's part of the catalogue: {@code /office/coverage}, {@code
 * /office/catalog}.
 *
 * <p>It never changes an edition, it makes the next one. Start reading at {@link
 * org.gongkai.web.catalog.office.CoverageController}.
 */
@NullMarked
package org.gongkai.web.catalog.office;

import org.jspecify.annotations.NullMarked;
