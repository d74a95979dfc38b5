package org.gongkai.report;

/**
 * A cell's place in a table of the source. All 1-based.
 *
 * @param table table of the document
 * @param row row of that table
 * @param column grid column, spans taken into account
 */
public record GridPosition(int table, int row, int column) {}
