package org.gongkai.web.screening.model;

/**
 * What is screened.
 *
 * @param kind such as {@code item}
 * @param id of it
 */
public record Subject(String kind, long id) {}
