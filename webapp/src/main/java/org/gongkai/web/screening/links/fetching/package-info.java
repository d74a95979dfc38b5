/**
 * The one place that meets servers which a text names: under a list, at public addresses alone, for a few seconds and a few
 * kilobytes.
 *
 * <p>A name is looked up once, and the connection goes to exactly an address that was looked at, so that a name which changes
 * meanwhile leads nowhere else. Nothing of a page is ever read. Start reading at {@link
 * org.gongkai.web.screening.links.fetching.LinkFetcher}.
 */
@NullMarked
package org.gongkai.web.screening.links.fetching;

import org.jspecify.annotations.NullMarked;
