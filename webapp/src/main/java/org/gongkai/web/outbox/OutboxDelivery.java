package org.gongkai.web.outbox;

/**
 * A message on its way to its handler.
 *
 * @param position its number; within one aggregate it grows with every message
 * @param topic the handler's topic
 * @param aggregate what it is about
 * @param payload what the handler needs to know
 */
public record OutboxDelivery(long position, String topic, String aggregate, String payload) {}
