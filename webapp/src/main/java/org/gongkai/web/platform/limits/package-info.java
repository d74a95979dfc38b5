/**
 * How often somebody may come: counts that other modules keep per action and person or address.
 *
 * <p>Nothing here knows an address, a person or an action. Counts live in the memory of the process and are forgotten once they
 * say nothing. Start reading at {@link org.gongkai.web.platform.limits.Rate}.
 */
@NamedInterface("limits")
@NullMarked
package org.gongkai.web.platform.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
