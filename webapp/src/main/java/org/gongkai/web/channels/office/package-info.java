/**
 * Where staff keep the registers of channels, say where an item also went, and take what they need to post it: {@code /office/channels} and
 * {@code /office/items/ID/channels}.
 *
 * <p>What somebody may not do is not offered, and refused if asked for all the same. Start reading at {@link
 * org.gongkai.web.channels.office.RegisterController}.
 */
@NullMarked
package org.gongkai.web.channels.office;

import org.jspecify.annotations.NullMarked;
