/**
 * The demonstration's channels: the registers of its first township, and where its newest items also went.
 *
 * <p>All of it comes about by the same calls as the pages'; nothing is invented but names. Start reading at {@link
 * org.gongkai.web.demo.channels.DemoChannels}.
 */
@NullMarked
package org.gongkai.web.demo.channels;

import org.jspecify.annotations.NullMarked;
