/**
 * Tests of the catalogue of rules: it is whole, in both languages, and equal to its page.
 *
 * <p>Nothing here checks a report. Start at {@link org.gongkai.checks.catalogue.CatalogueTest}.
 */
@NullMarked
package org.gongkai.checks.catalogue;

import org.jspecify.annotations.NullMarked;
