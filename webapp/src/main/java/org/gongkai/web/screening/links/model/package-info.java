/**
 * Links as they are written, what is known of where they lead, and where that is kept.
 *
 * <p>Plain values; nothing here meets a network. A link that is dead, one that was refused and one that nobody has verified are
 * three different things everywhere. Start reading at {@link org.gongkai.web.screening.links.model.LinkReason}.
 */
@NamedInterface("links-model")
@NullMarked
package org.gongkai.web.screening.links.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
