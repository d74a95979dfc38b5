/**
 * What became public, when and under which entry, for those who count it.
 *
 * <p>An item counts on the day on which it first became public, and once: neither a revision nor a withdrawal changes that day. It gives away
 * no text of an item. Start reading at {@link org.gongkai.web.publishing.counting.MadePublic}.
 *
 * @regulation art. 50
 */
@NamedInterface("counting")
@NullMarked
package org.gongkai.web.publishing.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
