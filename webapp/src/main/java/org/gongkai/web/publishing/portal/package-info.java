/**
 * What citizens see: the newest items, an item with its metadata, and that one was withdrawn.
 *
 * <p>It shows what is public at this moment and nothing else. Start reading at {@link
 * org.gongkai.web.publishing.portal.ItemController}.
 */
@NullMarked
package org.gongkai.web.publishing.portal;

import org.jspecify.annotations.NullMarked;
