package org.gongkai.web.places.bundle;

/**
 * What stands in a field of the other platform's form.
 *
 * @param label as the form calls it
 * @param value may be empty: nothing was approved for it
 */
public record FieldValue(String label, String value) {}
