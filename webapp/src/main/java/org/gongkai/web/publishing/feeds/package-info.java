/**
 * What machines are told of public items: feeds (Atom) of the newest and the addresses of all (sitemap).
 *
 * <p>Both are asked of the database each time and in the order of an index, so that what is withdrawn is gone at once and a million
 * items are never held. It never says more of an item than its lists do. Start reading at {@link
 * org.gongkai.web.publishing.feeds.AtomFeed}.
 */
@NullMarked
package org.gongkai.web.publishing.feeds;

import org.jspecify.annotations.NullMarked;
