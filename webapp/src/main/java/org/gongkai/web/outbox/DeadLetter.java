package org.gongkai.web.outbox;

import java.time.Instant;

/**
 * A message that nobody could handle.
 *
 * @param delivery the message
 * @param attempts how often it was tried
 * @param diedAt when it was tried the last time
 * @param reason what stood in the way then
 */
public record DeadLetter(OutboxDelivery delivery, int attempts, Instant diedAt, String reason) {}
