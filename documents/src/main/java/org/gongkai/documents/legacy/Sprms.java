package org.gongkai.documents.legacy;

/** Walks a list of property changes, from one operation to the next. */
final class Sprms {
    static final int TABLE_DEFINITION = 0xD608;
    private static final int CHANGE_TABS = 0xC615;

    private final LittleEndian in;
    private final int end;
    private int next;
    private int operation;
    private int operand;

    Sprms(LittleEndian in, int from, int end) {
        this.in = in;
        this.next = from;
        this.end = Math.min(end, in.size());
    }

    /** Moves on; answers whether there is a complete operation. */
    boolean next() {
        if (next + 3 > end) {
            return false;
        }
        operation = in.u16(next);
        operand = next + 2;
        next = operand + size();
        return next <= end;
    }

    private int size() {
        return switch (operation >>> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default -> variableSize();
        };
    }

    private int variableSize() {
        if (operation == TABLE_DEFINITION) {
            return operand + 2 <= end ? in.u16(operand) + 1 : end;
        }
        int size = in.u8(operand);
        if (operation == CHANGE_TABS && size == 255) {
            return end;
        }
        return size + 1;
    }

    int operation() {
        return operation;
    }

    /** Where the operand begins. */
    int operand() {
        return operand;
    }

    int operandEnd() {
        return next;
    }

    LittleEndian in() {
        return in;
    }

    int u8() {
        return in.u8(operand);
    }

    int u16() {
        return in.u16(operand);
    }

    int i32() {
        return in.i32(operand);
    }
}
