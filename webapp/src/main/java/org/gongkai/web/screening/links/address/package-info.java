/**
 * What an address says by itself: whose page it is, what kind of host it names, and whether anybody outside could follow it.
 *
 * <p>Nothing here meets a network or a table. It reads addresses as browsers do, since what a browser makes of a strange spelling
 * is what a reader gets. Start reading at {@link org.gongkai.web.screening.links.address.Targets}.
 */
@NamedInterface("links-address")
@NullMarked
package org.gongkai.web.screening.links.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
