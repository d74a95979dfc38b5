/**
 * Clean-up (清理) of normative documents: campaigns, what the maker of each document concludes, and the figures that follow.
 *
 * <p>Whoever made a document concludes about it (谁制定谁清理); nothing here changes what a document says, or publishes anything. Start
 * reading at {@link org.gongkai.web.publishing.cleanup.Cleanups}.
 *
 * @regulation art. 20 item 1
 */
@NamedInterface("cleanup")
@NullMarked
package org.gongkai.web.publishing.cleanup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
