package org.gongkai.reader.alignment;

/**
 * A printed run laid on a row of the form.
 *
 * @param row 0-based row of the table
 * @param run what is printed
 * @param likeness of the labels, 0 to 1
 */
public record RowMatch(int row, Run run, double likeness) {}
