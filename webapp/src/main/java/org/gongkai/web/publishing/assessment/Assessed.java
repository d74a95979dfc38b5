package org.gongkai.web.publishing.assessment;

import java.time.Instant;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Attribute;

/**
 * An assessment that was recorded.
 *
 * @param id its number
 * @param attribute what the item was at that time
 * @param recordedBy who entered it
 */
public record Assessed(long id, Attribute attribute, Finding finding, Actor recordedBy, Instant at) {}
