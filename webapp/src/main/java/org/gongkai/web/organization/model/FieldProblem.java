package org.gongkai.web.organization.model;

import java.util.List;

/**
 * A value that cannot stand in its field.
 *
 * @param key of its sentence
 * @param values what the sentence names, the value first
 */
public record FieldProblem(Field field, String key, List<String> values) {}
