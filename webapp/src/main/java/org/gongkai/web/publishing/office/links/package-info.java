/**
 * The links of an item as its page shows them.
 *
 * <p>It puts in order and into words' keys what is known of them; it looks at nothing itself. Start reading at {@link
 * org.gongkai.web.publishing.office.links.LinksView}.
 */
@NullMarked
package org.gongkai.web.publishing.office.links;

import org.jspecify.annotations.NullMarked;
