package org.gongkai.web.organization.workbook;

import java.util.List;
import java.util.Map;
import org.gongkai.web.agencies.Because;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;

/**
 * What a workbook would change, and what stands in its way; nothing of it has been done.
 *
 * @param changes row by row
 * @param problems row by row; while there is one, nothing is taken over
 */
public record DryRun(List<Planned> changes, List<Problem> problems) {
    /** Copies the lists. */
    public DryRun {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * Where something stands.
     *
     * @param row as a spreadsheet numbers it, the first is 1
     * @param column its heading
     */
    public record At(String sheet, int row, String column) {}

    /** A problem, with the key of its sentence. */
    public record Problem(At at, String key, List<String> values) {}

    /** A change of one row. */
    public record Planned(At at, List<Cell> cells, Act act) {}

    /** A cell that would be different. */
    public record Cell(String column, String before, String after) {}

    /** What would be done. */
    public sealed interface Act {
        /** A new line. */
        record Add(long body, Section section, Map<Field, String> values) implements Act {}

        /** Other words for a line. */
        record Rewrite(long line, int version, Map<Field, String> values) implements Act {}

        /** A change of the tree. */
        record Tree(Change change, Because because) implements Act {}
    }
}
