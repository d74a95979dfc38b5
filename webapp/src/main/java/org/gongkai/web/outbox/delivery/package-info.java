/**
 * Delivery: the workers that take messages and call their handlers, and the look at whether they get anywhere.
 *
 * <p>A message is handled at least once and never before an earlier one of its aggregate that is neither done nor dead; the
 * workers end with the application. Start reading at {@link org.gongkai.web.outbox.delivery.Delivery}.
 */
@NullMarked
package org.gongkai.web.outbox.delivery;

import org.jspecify.annotations.NullMarked;
