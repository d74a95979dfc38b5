/**
 * Sets blocks on pages, with places in points, and writes the pages as PDF and OFD files.
 *
 * <p>No font is embedded: the files say which characters they show and how wide these are, which is all that reading needs.
 * Start at {@link org.gongkai.testkit.page.PageSetter}.
 */
@NullMarked
package org.gongkai.testkit.page;

import org.jspecify.annotations.NullMarked;
