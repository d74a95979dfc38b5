package org.gongkai.documents.legacy;

import org.jspecify.annotations.Nullable;

/** What the properties of one paragraph say about its place in a table or a list. */
final class ParagraphMarks {
    private static final int IN_TABLE = 0x2416;
    private static final int ROW_END = 0x2417;
    private static final int INNER_CELL_END = 0x244B;
    private static final int INNER_ROW_END = 0x244C;
    private static final int LEVEL = 0x6649;
    private static final int HUGE = 0x6646;
    private static final int TABLE_PROPERTIES = 0x646B;
    private static final int LIST = 0x460B;
    private static final int LIST_LEVEL = 0x260A;

    private final @Nullable LittleEndian data;
    private boolean isInTable;
    private int nesting;
    private boolean isRowEnd;
    private boolean isInnerRowEnd;
    private boolean isInnerCellEnd;
    private @Nullable RowShape shape;
    private int list = -1;
    private int listLevel = -1;

    /** @param data stream of long property lists, null where the file has none */
    ParagraphMarks(@Nullable LittleEndian data) {
        this.data = data;
    }

    void apply(Sprms sprms) {
        apply(sprms, true);
    }

    private void apply(Sprms sprms, boolean mayReferOn) {
        while (sprms.next()) {
            switch (sprms.operation()) {
                case IN_TABLE -> isInTable = sprms.u8() != 0;
                case ROW_END -> isRowEnd = sprms.u8() != 0;
                case INNER_CELL_END -> isInnerCellEnd = sprms.u8() != 0;
                case INNER_ROW_END -> isInnerRowEnd = sprms.u8() != 0;
                case LEVEL -> nesting = sprms.i32();
                case LIST -> list = sprms.u16();
                case LIST_LEVEL -> listLevel = sprms.u8();
                case HUGE, TABLE_PROPERTIES -> referOn(sprms.i32(), mayReferOn);
                default -> shape(sprms);
            }
        }
    }

    private void referOn(int offset, boolean mayReferOn) {
        if (mayReferOn && data != null && offset >= 0 && offset + 2 <= data.size()) {
            apply(new Sprms(data, offset + 2, offset + 2 + data.u16(offset)), false);
        }
    }

    private void shape(Sprms sprms) {
        if (sprms.operation() == Sprms.TABLE_DEFINITION) {
            shape = new RowShape(sprms);
        } else if (shape != null) {
            shape.apply(sprms);
        }
    }

    /** How many tables the paragraph stands in. */
    int level(int most) {
        int level = nesting > 0 ? nesting : isInTable ? 1 : 0;
        return Math.min(level, most);
    }

    /** Whether the paragraph is the mark at the end of a row. */
    boolean endsRow() {
        return isRowEnd || isInnerRowEnd;
    }

    /** Whether the paragraph is the last one of a cell, given the character that ends it. */
    boolean endsCell(char last, int level) {
        return level == 1 ? last == '\u0007' : isInnerCellEnd;
    }

    /** The cells of the row that the paragraph ends. */
    @Nullable
    RowShape shape() {
        return shape;
    }

    /** 1-based number of the list, 0 for none, -1 where only the style may say. */
    int list() {
        return list;
    }

    /** 0-based level in the list, -1 where only the style may say. */
    int listLevel() {
        return listLevel;
    }
}
