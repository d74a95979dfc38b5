/**
 * The counts of a body as pages, tables and lists: {@code /office/channels/BODY/counts}.
 *
 * <p>It reckons nothing itself; every number leads to the list of its items. Start reading at {@link
 * org.gongkai.web.channels.office.counts.CountController}.
 */
@NullMarked
package org.gongkai.web.channels.office.counts;

import org.jspecify.annotations.NullMarked;
