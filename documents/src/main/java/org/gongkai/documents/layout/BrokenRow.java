package org.gongkai.documents.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last row of a page and the first of the next one: whether a page break only cut them apart. */
final class BrokenRow {
    private static final Pattern NUMBERED = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．].*", Pattern.DOTALL);

    private final List<TablePart.Cell> above;
    private final List<TablePart.Cell> below;

    BrokenRow(List<TablePart.Cell> above, List<TablePart.Cell> below) {
        this.above = above;
        this.below = below;
    }

    /**
     * Whether the two are one row: the text of a cell goes on below, and no other cell has something on both pages.
     *
     * @param isOpen whether no rule was drawn at the break, which says it without regard to the text
     */
    boolean isOne(boolean isOpen) {
        boolean goesOn = false;
        for (TablePart.Cell cell : below) {
            TablePart.Cell upper = over(cell);
            if (upper == null) {
                if (cell.rows() == 1 && !cell.text().isEmpty()) {
                    return false;
                }
            } else if (!upper.text().isEmpty() && !cell.text().isEmpty()) {
                boolean isWrapped =
                        upper.isFull() && !NUMBERED.matcher(cell.text()).matches();
                if (!isWrapped && !isOpen) {
                    return false;
                }
                goesOn |= cell.rows() == 1;
            }
        }
        return goesOn || (isOpen && above.size() == below.size());
    }

    private TablePart.@Nullable Cell over(TablePart.Cell cell) {
        for (TablePart.Cell upper : above) {
            if (upper.isOver(cell)) {
                return upper;
            }
        }
        return null;
    }

    /** Puts the texts together in the row above; what reaches further down goes on in the row after. */
    void join(List<TablePart.Cell> after) {
        for (TablePart.Cell cell : below) {
            for (int i = 0; i < above.size(); i++) {
                if (above.get(i).isOver(cell)) {
                    above.set(i, above.get(i).withText(above.get(i).text() + cell.text()));
                }
            }
            if (cell.rows() > 1) {
                after.add(
                        place(cell, after), new TablePart.Cell(cell.left(), cell.right(), cell.rows() - 1, "", false));
            }
        }
    }

    private static int place(TablePart.Cell cell, List<TablePart.Cell> row) {
        int place = 0;
        while (place < row.size() && row.get(place).left() < cell.left()) {
            place++;
        }
        return place;
    }
}
