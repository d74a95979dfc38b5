package org.gongkai.web.publishing.assessment;

/**
 * What was found when an item was assessed.
 *
 * @param reason why; of a withdrawal the public reads it
 * @param decidedBy the leader or the meeting that decided it
 */
public record Finding(Outcome outcome, String reason, String decidedBy) {}
