package org.gongkai.web.registers.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Sheet;
import org.gongkai.web.ui.Phrases;

/** What every file of a sheet says in the same words: the lines above and below its table, and its cells. */
final class SheetWords {
    private static final String WHOLE_NUMBER = "0|[1-9][0-9]{0,14}";

    private SheetWords() {}

    /** 填报单位, period, 填报人, 审核人, in one line. */
    static String paper(Sheet sheet, Phrases phrases) {
        Sheet.Paper paper = sheet.paper();
        return phrases.say(
                "registers.paper",
                paper.unit(),
                phrases.say(
                        "registers.period",
                        paper.period().first().toString(),
                        paper.period().last().toString()),
                paper.filledBy(),
                paper.checkedBy());
    }

    /** How many rows there are. */
    static String total(Sheet sheet, Phrases phrases) {
        return phrases.say("registers.total", String.valueOf(sheet.total()));
    }

    /** The cells of a row; a number is one where its column is of numbers. */
    static List<TableCell> cells(Sheet sheet, Sheet.Row row) {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < row.texts().size(); i++) {
            String text = row.texts().get(i);
            boolean isNumber = sheet.columns().get(i).form() == Column.Form.NUMBER && text.matches(WHOLE_NUMBER);
            cells.add(new TableCell(kind(sheet.columns().get(i)), text, 1, 1, isNumber ? new BigDecimal(text) : null));
        }
        return cells;
    }

    private static TableCell.Kind kind(Column column) {
        return column.form() == Column.Form.TEXT ? TableCell.Kind.LABEL : TableCell.Kind.VALUE;
    }
}
