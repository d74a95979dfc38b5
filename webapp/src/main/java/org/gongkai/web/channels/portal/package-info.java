/**
 * What hangs in a hall: the newest public items of a body, one after the other, on a screen that nobody touches.
 *
 * <p>It shows what is public at the moment of each page and nothing else. Start reading at {@link
 * org.gongkai.web.channels.portal.ScreenController}.
 */
@NullMarked
package org.gongkai.web.channels.portal;

import org.jspecify.annotations.NullMarked;
