/**
 * What a township enters for its villages (代录): how often something was made public in a village, on which kind of channel, in which period.
 *
 * <p>A village is no organ, so nothing here is ever added to what the township itself made public; a figure typed by hand gives way as soon as
 * single records say the same. Start reading at {@link org.gongkai.web.channels.villages.VillageFigure}.
 */
@NamedInterface("villages")
@NullMarked
package org.gongkai.web.channels.villages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
