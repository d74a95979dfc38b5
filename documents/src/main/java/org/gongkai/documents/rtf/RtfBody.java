package org.gongkai.documents.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;

/** The text of the document itself: paragraphs, and rows of tables. */
final class RtfBody {
    private final EventStream out;
    private final RtfText text = new RtfText();
    private final RtfText unseen = new RtfText();
    private final RtfTable table;
    private final List<RtfTable.Shape> shapes = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private boolean isInTable;
    private int left;
    private boolean beginsBelow;
    private boolean continuesAbove;
    private boolean continuesLeft;
    private HiddenKind unseenKind = HiddenKind.HIDDEN_TEXT;

    RtfBody(EventStream out) {
        this.out = out;
        this.table = new RtfTable(out);
    }

    void standard(int codePage) {
        text.standard(codePage);
        unseen.standard(codePage);
    }

    void font(int number, int charset) {
        text.font(number, charset);
        unseen.font(number, charset);
    }

    void text(int value, RtfGroup group) {
        target(group).add(value, group.font);
    }

    void character(char unit, RtfGroup group) {
        target(group).add(unit);
    }

    private RtfText target(RtfGroup group) {
        if (!group.isHidden && !group.isDeleted) {
            return text;
        }
        HiddenKind kind = group.isDeleted ? HiddenKind.DELETED_TEXT : HiddenKind.HIDDEN_TEXT;
        if (kind != unseenKind) {
            hide();
            unseenKind = kind;
        }
        return unseen;
    }

    void word(String word, int number, RtfGroup group) {
        switch (word) {
            case "par", "sect", "page" -> paragraph();
            case "line", "nestrow" -> character('\n', group);
            case "tab", "nestcell" -> character('\t', group);
            case "emdash" -> character('—', group);
            case "endash" -> character('–', group);
            case "lquote" -> character('‘', group);
            case "rquote" -> character('’', group);
            case "ldblquote" -> character('“', group);
            case "rdblquote" -> character('”', group);
            case "bullet" -> character('•', group);
            case "~" -> character('\u00A0', group);
            case "_" -> character('-', group);
            case "pard" -> isInTable = false;
            case "intbl" -> isInTable = true;
            case "cell" -> endCell();
            case "row" -> endRow();
            default -> shape(word, number);
        }
    }

    private void shape(String word, int number) {
        switch (word) {
            case "trowd" -> {
                shapes.clear();
                left = 0;
                isInTable = true;
            }
            case "trleft" -> left = number;
            case "clvmgf" -> beginsBelow = true;
            case "clvmrg" -> continuesAbove = true;
            case "clmrg" -> continuesLeft = true;
            case "cellx" -> {
                shapes.add(new RtfTable.Shape(number, beginsBelow, continuesAbove, continuesLeft));
                beginsBelow = false;
                continuesAbove = false;
                continuesLeft = false;
            }
            default -> {}
        }
    }

    private void paragraph() {
        hide();
        if (isInTable) {
            text.add('\n');
            return;
        }
        table.write();
        out.paragraph(text.take(), Place.UNKNOWN);
    }

    private void hide() {
        if (!unseen.isEmpty()) {
            String taken = unseen.take().strip();
            if (!taken.isEmpty()) {
                out.hidden(unseenKind, taken, Place.UNKNOWN);
            }
        }
    }

    private void endCell() {
        hide();
        cells.add(text.take());
    }

    private void endRow() {
        table.row(left, shapes, cells);
        cells.clear();
    }

    void finish() {
        if (!cells.isEmpty()) {
            endRow();
        }
        table.write();
        hide();
        if (!text.isEmpty()) {
            out.paragraph(text.take(), Place.UNKNOWN);
        }
    }
}
