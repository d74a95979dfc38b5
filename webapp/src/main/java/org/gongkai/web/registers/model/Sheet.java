package org.gongkai.web.registers.model;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.web.ledger.Period;

/**
 * The head of a register as it is shown, printed and taken along; its rows are asked for part by part.
 *
 * @param title such as 柳湾镇人民政府公开信息台账
 * @param paper what stands between title and table
 * @param columns in the body's order, the running number first
 * @param headings one for each column
 * @param total how many rows it has in all
 */
public record Sheet(String title, Paper paper, List<Column> columns, List<String> headings, long total) {
    /** Keeps copies. */
    public Sheet {
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
    }

    /**
     * What paper asks for.
     *
     * @param unit 填报单位
     * @param filledBy 填报人
     * @param checkedBy 审核人; empty for a blank to sign on
     */
    public record Paper(String unit, Period period, String filledBy, String checkedBy) {}

    /**
     * A row as it is printed.
     *
     * @param texts one for each column
     */
    public record Row(RegisterLine line, List<String> texts) {
        /** Keeps a copy. */
        public Row {
            texts = List.copyOf(texts);
        }
    }

    /**
     * The row of this line.
     *
     * @param position from 1
     * @param bodyName the name of the body whose row it is
     */
    public Row row(RegisterLine line, long position, String bodyName) {
        List<String> texts = new ArrayList<>();
        for (Column column : columns) {
            texts.add(
                    column.equals(Column.POSITION)
                            ? String.valueOf(position)
                            : column.equals(Column.BODY) ? bodyName : line.cell(column.key()));
        }
        return new Row(line, texts);
    }
}
