package org.gongkai.documents.legacy;

import org.jspecify.annotations.Nullable;

/** A cell of a table in a Word file, placed in the true grid. */
final class DocCell {
    /** 0-based column of the grid. */
    final int column;
    /** Whether cells below may go on with this one. */
    final boolean mayReachBelow;

    /** Grid columns covered. */
    int colspan;

    /** Rows covered. */
    int rowspan = 1;

    private final @Nullable DocCell cover;

    DocCell(int column, int colspan, boolean mayReachBelow) {
        this(column, colspan, mayReachBelow, null);
    }

    private DocCell(int column, int colspan, boolean mayReachBelow, @Nullable DocCell cover) {
        this.column = column;
        this.colspan = colspan;
        this.mayReachBelow = mayReachBelow;
        this.cover = cover;
    }

    /** A cell that nobody sees because another one is merged over it. */
    static DocCell coveredBy(DocCell cover) {
        return new DocCell(cover.column, cover.colspan, cover.mayReachBelow, cover);
    }

    boolean isCovered() {
        return cover != null;
    }

    /** The cell that is seen in this place. */
    DocCell visible() {
        return cover == null ? this : cover;
    }
}
