package org.gongkai.documents.legacy;

import java.util.Arrays;

/** The cells of one table row: their edges in twips, and how they are merged. */
final class RowShape {
    private static final int CELL_SIZE = 20;
    private static final int FIRST_MERGED = 0x0001;
    private static final int MERGED = 0x0002;
    private static final int BELOW = 0x0020;
    private static final int RESTARTS = 0x0040;

    private static final int MERGE = 0x5624;
    private static final int SPLIT = 0x5625;
    private static final int VERTICAL_MERGE = 0xD62B;

    private final int[] edges;
    private final int[] flags;

    /** @param definition at the definition of a row */
    RowShape(Sprms definition) {
        LittleEndian in = definition.in();
        int at = definition.operand() + 2;
        int cells = in.u8(at++);
        edges = new int[cells + 1];
        flags = new int[cells];
        for (int i = 0; i <= cells; i++, at += 2) {
            edges[i] = at + 2 <= definition.operandEnd() ? in.i16(at) : i == 0 ? 0 : edges[i - 1];
        }
        for (int i = 0; i < cells && at + 2 <= definition.operandEnd(); i++, at += CELL_SIZE) {
            flags[i] = in.u16(at);
        }
        Arrays.sort(edges);
    }

    /** Takes in a later change of the row. */
    void apply(Sprms sprms) {
        switch (sprms.operation()) {
            case MERGE -> mark(sprms.u16(), FIRST_MERGED, MERGED);
            case SPLIT -> mark(sprms.u16(), 0, 0);
            case VERTICAL_MERGE -> mergeDown(sprms);
            default -> {}
        }
    }

    private void mark(int range, int first, int others) {
        for (int i = range & 0xFF; i < Math.min(range >>> 8, flags.length); i++) {
            int kept = flags[i] & ~(FIRST_MERGED | MERGED);
            flags[i] = kept | (i == (range & 0xFF) ? first : others);
        }
    }

    private void mergeDown(Sprms sprms) {
        int cell = sprms.in().u8(sprms.operand() + 1);
        int value = sprms.in().u8(sprms.operand() + 2);
        if (cell < flags.length) {
            int merge = value == 0 ? 0 : value == 1 ? BELOW : BELOW | RESTARTS;
            flags[cell] = (flags[cell] & ~(BELOW | RESTARTS)) | merge;
        }
    }

    int cells() {
        return flags.length;
    }

    /** Edges from left to right, one more than cells. */
    int edge(int index) {
        return edges[index];
    }

    /** Whether the cell belongs to the one to its left. */
    boolean isCoveredFromLeft(int cell) {
        return cell > 0 && (flags[cell] & MERGED) != 0 && (flags[cell] & FIRST_MERGED) == 0;
    }

    /** Whether the cell goes on with the one above it. */
    boolean isCoveredFromAbove(int cell) {
        return (flags[cell] & BELOW) != 0 && (flags[cell] & RESTARTS) == 0;
    }

    /** Whether the cell may reach into the row below. */
    boolean mayReachBelow(int cell) {
        return (flags[cell] & BELOW) != 0;
    }
}
