package org.gongkai.reader.regions;

/**
 * Where a table stands among the tokens of a report.
 *
 * @param table 0-based table of the edition
 * @param header first token of its header
 * @param end token after its last
 */
public record TableRegion(int table, int header, int end) {}
