/**
 * Feeds, sitemap and robots.txt, for programs that follow what is public.
 *
 * <p>They are asked of the database each time, so that what is withdrawn is gone at once, and are told unchanged by their content
 * alone. They never name what is not public. Start reading at {@link org.gongkai.web.publishing.portal.feeds.FeedController}.
 */
@NullMarked
package org.gongkai.web.publishing.portal.feeds;

import org.jspecify.annotations.NullMarked;
