/**
 * Channels and postings as values: what each kind of channel is asked for, what may stand there, and how they add up.
 *
 * <p>Pure rules; nothing here knows a page or a table. Start reading at {@link org.gongkai.web.channels.model.ChannelKinds} and the data file
 * beside it.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.channels.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
