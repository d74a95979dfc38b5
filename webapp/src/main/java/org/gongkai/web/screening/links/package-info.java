/**
 * Links in what goes out (死链、错链): what each of them is by itself, and what is known of those that lead outside.
 *
 * <p>No page ever waits for a network, and no server is asked that an administrator has not listed. It tells and never holds
 * anything back. Start reading at {@link org.gongkai.web.screening.links.Links}.
 */
@NamedInterface("links")
@NullMarked
package org.gongkai.web.screening.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
