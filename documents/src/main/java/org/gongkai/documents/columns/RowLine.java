package org.gongkai.documents.columns;

import java.util.List;

/**
 * A line of values.
 *
 * @param line its 0-based index
 * @param middle y of its middle in points
 * @param values from left to right
 */
record RowLine(int line, float middle, List<Field> values) {
    /** The values of a line that has some. */
    static RowLine of(int line, PageLines lines) {
        List<Field> values = lines.values(line);
        return new RowLine(line, values.getFirst().box().centerY(), values);
    }
}
