/**
 * What people take along to post a public item elsewhere: formatted text and pictures, a short version for work groups, a poster for the board.
 *
 * <p>It gives away what the public sees of an item at this moment and nothing else. Start reading at {@link
 * org.gongkai.web.channels.office.tools.ToolController}.
 */
@NullMarked
package org.gongkai.web.channels.office.tools;

import org.jspecify.annotations.NullMarked;
