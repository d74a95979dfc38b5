package org.gongkai.web.publishing.model;

/**
 * The steps of a body as they were read.
 *
 * @param revision counts from 1 with every change; 0 for a body that never prescribed anything
 */
public record PrescribedPlan(ReviewPlan plan, long revision) {}
